/**
 * Brings the PO files up to date with the content. Writes no dates of its own into them, and no names: comments of the file's header
 * are left out. Loses no translation: a file that cannot be read in full is not touched.
 */
@NullMarked
package org.fanal.translation.sync;

import org.jspecify.annotations.NullMarked;
