/** Cuts a source into segments and a skeleton, and grafts translations into it. The only room that can make {@link org.fanal.markdown.Html}. */
@NullMarked
package org.fanal.markdown;

import org.jspecify.annotations.NullMarked;
