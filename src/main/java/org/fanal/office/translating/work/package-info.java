/** What there is to translate: languages, the most needed texts, pages; going on to the next text; thanks. */
@NullMarked
package org.fanal.office.translating.work;

import org.jspecify.annotations.NullMarked;
