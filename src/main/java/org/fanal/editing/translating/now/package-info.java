/**
 * What there is of every text in a language at this moment, published and at the desk together; and what helps to translate it. Reads
 * values; asks no database.
 */
@NullMarked
package org.fanal.editing.translating.now;

import org.jspecify.annotations.NullMarked;
