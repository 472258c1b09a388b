/** Sources, the number register, the site settings, and problems an author can mend. Knows nothing of files, YAML and Markdown. */
@NullMarked
package org.fanal.content;

import org.jspecify.annotations.NullMarked;
