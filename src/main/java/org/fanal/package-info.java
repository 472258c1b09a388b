/** Commands, wiring and settings. */
@NullMarked
package org.fanal;

import org.jspecify.annotations.NullMarked;
