/** Takes command lines apart and explains them. Knows no other room. */
@NullMarked
package org.fanal.arguments;

import org.jspecify.annotations.NullMarked;
