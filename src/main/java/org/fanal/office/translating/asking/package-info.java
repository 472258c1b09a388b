/** Questions to those who write the pages, and their answers; a new language. */
@NullMarked
package org.fanal.office.translating.asking;

import org.jspecify.annotations.NullMarked;
