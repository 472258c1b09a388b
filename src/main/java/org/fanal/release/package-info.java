/** Numbered releases of the site as files, and the list of their sums. Knows no page and no Site. */
@NullMarked
package org.fanal.release;

import org.jspecify.annotations.NullMarked;
