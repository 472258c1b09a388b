/** What differs between two texts, by words and by lines, and putting two changes of one text together. Knows only texts. */
@NullMarked
package org.fanal.editing.difference;

import org.jspecify.annotations.NullMarked;
