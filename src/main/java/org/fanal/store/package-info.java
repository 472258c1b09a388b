/** Connections, migrations and transactions. The only room that commits; knows nothing of what the tables mean. */
@NullMarked
package org.fanal.store;

import org.jspecify.annotations.NullMarked;
