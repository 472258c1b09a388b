/** The desk's pages: their addresses, and what is done with what a person sends. */
@NullMarked
package org.fanal.office.desk;

import org.jspecify.annotations.NullMarked;
