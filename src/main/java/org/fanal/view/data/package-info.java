/** What the pages rest on and what changed in them, for programs: JSON, CSV and Atom. */
@NullMarked
package org.fanal.view.data;

import org.jspecify.annotations.NullMarked;
