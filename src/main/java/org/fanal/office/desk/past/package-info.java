/** What happened to a text: history, comparison, withdrawing, going back, renaming. */
@NullMarked
package org.fanal.office.desk.past;

import org.jspecify.annotations.NullMarked;
