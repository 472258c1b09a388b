/** The numbers written in a text, in the digits, separators and large-number words of any language. */
@NullMarked
package org.fanal.translation.numerals;

import org.jspecify.annotations.NullMarked;
