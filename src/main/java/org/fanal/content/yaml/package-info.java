/** YAML with line numbers: values in, problems an author can mend out. Knows nothing of pages, numbers or settings. */
@NullMarked
package org.fanal.content.yaml;

import org.jspecify.annotations.NullMarked;
