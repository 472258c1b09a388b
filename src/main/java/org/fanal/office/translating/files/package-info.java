/** Files out and in: downloads, uploads with a look first, one-use links, what came in, what could not be placed. */
@NullMarked
package org.fanal.office.translating.files;

import org.jspecify.annotations.NullMarked;
