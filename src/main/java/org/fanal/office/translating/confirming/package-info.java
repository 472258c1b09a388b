/** What waits for a second person, source and translation side by side; their verdict. */
@NullMarked
package org.fanal.office.translating.confirming;

import org.jspecify.annotations.NullMarked;
