/** Reads Markdown with Flexmark into blocks and spans, and makes their canonical text. The only room that names Flexmark; nothing of its trees leaves it. */
@NullMarked
package org.fanal.markdown.reading;

import org.jspecify.annotations.NullMarked;
