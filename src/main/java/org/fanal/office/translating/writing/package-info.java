/** The page on which a text is translated, and all texts of a page one below the other. */
@NullMarked
package org.fanal.office.translating.writing;

import org.jspecify.annotations.NullMarked;
