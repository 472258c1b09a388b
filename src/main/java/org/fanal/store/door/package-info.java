/** How a command reaches the server that has the data folder: a socket inside that folder, for its owner alone. */
@NullMarked
package org.fanal.store.door;

import org.jspecify.annotations.NullMarked;
