/** Reading and writing gettext PO files. Knows nothing of pages. */
@NullMarked
package org.fanal.translation.po;

import org.jspecify.annotations.NullMarked;
