/** Whether a copy of the site, in a folder or on the web, is what was released; and what was seen of it before. */
@NullMarked
package org.fanal.release.check;

import org.jspecify.annotations.NullMarked;
