/** All pages of the translators' desk. */
@NullMarked
package org.fanal.office.translating;

import org.jspecify.annotations.NullMarked;
