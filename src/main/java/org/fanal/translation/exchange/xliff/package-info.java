/** XLIFF 1.2 out and in; TMX 1.4b out. Never follows a reference out of a file. */
@NullMarked
package org.fanal.translation.exchange.xliff;

import org.jspecify.annotations.NullMarked;
