/** Texts become a Site: all of them, or those that changed since the last one. */
@NullMarked
package org.fanal.page.reading;

import org.jspecify.annotations.NullMarked;
