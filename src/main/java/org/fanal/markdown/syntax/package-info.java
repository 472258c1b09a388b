/** Reads Markdown with Flexmark into immutable blocks and spans, and writes spans as canonical text. The only room that names Flexmark; it knows nothing of pages. */
@NullMarked
package org.fanal.markdown.syntax;

import org.jspecify.annotations.NullMarked;
