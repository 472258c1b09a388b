/** Texts by their names, wherever they are kept. Knows nothing of what they say. */
@NullMarked
package org.fanal.texts;

import org.jspecify.annotations.NullMarked;
