/** A guidance page in all its forms: alone, beside its source, as plain text, as Markdown. */
@NullMarked
package org.fanal.view.guidance;

import org.jspecify.annotations.NullMarked;
