/** Signing in, staying signed in, getting back in with a recovery code, and leaving. */
@NullMarked
package org.fanal.people.access;

import org.jspecify.annotations.NullMarked;
