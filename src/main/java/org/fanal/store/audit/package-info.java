/** The chain of what people did. Rows are added; a row that was changed or taken away is found. */
@NullMarked
package org.fanal.store.audit;

import org.jspecify.annotations.NullMarked;
