/**
 * What happened to texts, as the tables beside the catalogs record it: which source text replaced which, what was confirmed, what
 * became outdated. Knows nothing of catalogs.
 */
@NullMarked
package org.fanal.translation.history;

import org.jspecify.annotations.NullMarked;
