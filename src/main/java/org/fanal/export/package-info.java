/** Writes every sheet to a folder. */
@NullMarked
package org.fanal.export;

import org.jspecify.annotations.NullMarked;
