/** The portal's own words in every language. */
@NullMarked
package org.fanal.translation.words;

import org.jspecify.annotations.NullMarked;
