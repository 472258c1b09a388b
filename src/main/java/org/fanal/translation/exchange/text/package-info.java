/** What goes out and what came in, whatever the format of the file. */
@NullMarked
package org.fanal.translation.exchange.text;

import org.jspecify.annotations.NullMarked;
