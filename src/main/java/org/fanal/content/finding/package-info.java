/** The words under which readers look for a page, and the tables they stand in. */
@NullMarked
package org.fanal.content.finding;

import org.jspecify.annotations.NullMarked;
