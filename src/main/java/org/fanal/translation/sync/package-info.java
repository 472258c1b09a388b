/** Brings the PO files up to date with the content. */
@NullMarked
package org.fanal.translation.sync;

import org.jspecify.annotations.NullMarked;
