/** What translators did: rows ↔ values. Knows what a text was made from, not what it is worth now. */
@NullMarked
package org.fanal.editing.translating.record;

import org.jspecify.annotations.NullMarked;
