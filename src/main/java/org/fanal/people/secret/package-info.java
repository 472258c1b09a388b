/**
 * Secrets and what is kept of them: passphrases, Argon2id, tokens, recovery codes. The only room with Bouncy Castle; knows no
 * person and no database.
 */
@NullMarked
package org.fanal.people.secret;

import org.jspecify.annotations.NullMarked;
