/** The codes of printed cards, and which of them were current from when until when. */
@NullMarked
package org.fanal.content.printed;

import org.jspecify.annotations.NullMarked;
