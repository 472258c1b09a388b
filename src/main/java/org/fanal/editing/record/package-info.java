/** The rows of the record as values: proposals, revisions, submissions, reviews, editions, published texts. Decides nothing. */
@NullMarked
package org.fanal.editing.record;

import org.jspecify.annotations.NullMarked;
