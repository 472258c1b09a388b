/** Reads the files of {@code content/} into sources, the number register and the site settings, or into problems an author can mend. Knows nothing of Markdown. */
@NullMarked
package org.fanal.content;

import org.jspecify.annotations.NullMarked;
