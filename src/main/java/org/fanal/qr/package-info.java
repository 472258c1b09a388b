/** Texts as QR codes (ISO/IEC 18004). Knows nothing of what they say; the only room that may name ZXing. */
@NullMarked
package org.fanal.qr;

import org.jspecify.annotations.NullMarked;
