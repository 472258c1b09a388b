/** Pages, languages and memories as the files that translators' programs read, and such files back into entries. Decides nothing about them. */
@NullMarked
package org.fanal.translation.exchange;

import org.jspecify.annotations.NullMarked;
