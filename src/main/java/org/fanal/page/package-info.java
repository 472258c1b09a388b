/** Composes sources and catalogs into pages; the immutable {@link org.fanal.page.Site} and the one reference to it that is swapped. */
@NullMarked
package org.fanal.page;

import org.jspecify.annotations.NullMarked;
