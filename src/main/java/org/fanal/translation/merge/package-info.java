/** What becomes of every entry of an upload, given what was done meanwhile. Stores nothing and confirms nothing. */
@NullMarked
package org.fanal.translation.merge;

import org.jspecify.annotations.NullMarked;
