/** Addresses, and the sheets printed for them: finished bytes. */
@NullMarked
package org.fanal.press;

import org.jspecify.annotations.NullMarked;
