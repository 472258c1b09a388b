/** What an author must mend in a page's Markdown. Looks at blocks and spans; changes nothing. */
@NullMarked
package org.fanal.markdown.rules;

import org.jspecify.annotations.NullMarked;
