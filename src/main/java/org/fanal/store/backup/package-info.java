/**
 * All rows as one file of text, and back into an empty database of either kind. Knows tables and columns as the database lists
 * them, not what they mean.
 */
@NullMarked
package org.fanal.store.backup;

import org.jspecify.annotations.NullMarked;
