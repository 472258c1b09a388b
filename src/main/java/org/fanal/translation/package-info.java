/** Catalogs and what they offer for a segment now. States are computed here, never trusted from a file. */
@NullMarked
package org.fanal.translation;

import org.jspecify.annotations.NullMarked;
