/** Cards as sheets to print and cut, and the page that says whether a printed card is still right. */
@NullMarked
package org.fanal.view.card;

import org.jspecify.annotations.NullMarked;
