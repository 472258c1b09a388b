/** Checks of one translation against its source text. */
@NullMarked
package org.fanal.translation.check;

import org.jspecify.annotations.NullMarked;
