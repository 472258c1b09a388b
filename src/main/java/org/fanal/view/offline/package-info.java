/** All guidance of a language in one file that needs no network. */
@NullMarked
package org.fanal.view.offline;

import org.jspecify.annotations.NullMarked;
