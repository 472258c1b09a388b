/** Files are one more contributor: files into the record, the record's texts out to files. Nothing overwrites anything. */
@NullMarked
package org.fanal.editing.importing;

import org.jspecify.annotations.NullMarked;
