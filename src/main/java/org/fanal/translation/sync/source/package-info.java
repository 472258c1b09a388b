/** A page as it is now, which of its texts replaced which since the last sync, and how much that means. */
@NullMarked
package org.fanal.translation.sync.source;

import org.jspecify.annotations.NullMarked;
