/** Translations as files: out, and back in by the merge table, where nothing is lost and nothing confirmed. */
@NullMarked
package org.fanal.editing.translating.offline;

import org.jspecify.annotations.NullMarked;
