/** What was translated before, found again for texts that are like it. Suggests; never decides what a text is worth. */
@NullMarked
package org.fanal.translation.memory;

import org.jspecify.annotations.NullMarked;
