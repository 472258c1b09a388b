/** What came of a request at the desk: a value, or the reason why not. Knows no person and no database. */
@NullMarked
package org.fanal.editing.outcome;

import org.jspecify.annotations.NullMarked;
