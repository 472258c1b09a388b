/** How hard an English text is to read. */
@NullMarked
package org.fanal.markdown.readability;

import org.jspecify.annotations.NullMarked;
