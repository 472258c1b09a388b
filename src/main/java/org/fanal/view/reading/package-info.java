/** One language of a Site while it is printed: its paths, its words and its links to pages. */
@NullMarked
package org.fanal.view.reading;

import org.jspecify.annotations.NullMarked;
