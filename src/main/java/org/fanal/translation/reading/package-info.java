/** The folder of translations: files become catalogs, words and problems. Decides nothing about what a text is worth. */
@NullMarked
package org.fanal.translation.reading;

import org.jspecify.annotations.NullMarked;
