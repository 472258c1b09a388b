/** Comma-separated tables out and in, safe to open in a spreadsheet. */
@NullMarked
package org.fanal.translation.exchange.table;

import org.jspecify.annotations.NullMarked;
