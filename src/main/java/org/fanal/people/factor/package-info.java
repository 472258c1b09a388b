/** The second factor: time-based codes (RFC 6238) and the address an authenticator app reads. Knows no person and no database. */
@NullMarked
package org.fanal.people.factor;

import org.jspecify.annotations.NullMarked;
