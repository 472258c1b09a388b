/** Keys and signatures in the format of minisign (Ed25519 over BLAKE2b-512): bytes in, texts out. */
@NullMarked
package org.fanal.release.minisign;

import org.jspecify.annotations.NullMarked;
