/** Before, during and after the second person: what changes, what readers will see, the verdict. */
@NullMarked
package org.fanal.office.desk.sending;

import org.jspecify.annotations.NullMarked;
