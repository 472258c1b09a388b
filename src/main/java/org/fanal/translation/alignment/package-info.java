/** Which old text became which new one. Proposes only: likeness never makes a translation valid. */
@NullMarked
package org.fanal.translation.alignment;

import org.jspecify.annotations.NullMarked;
