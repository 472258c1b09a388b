/** Markdown as values: blocks and spans, what they may hold, and how they are written as Markdown again. */
@NullMarked
package org.fanal.markdown.syntax;

import org.jspecify.annotations.NullMarked;
