/** What waits, and all texts with their state; and the page of one text. */
@NullMarked
package org.fanal.office.desk.overview;

import org.jspecify.annotations.NullMarked;
