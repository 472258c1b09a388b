/** Passages as plain text for messages, and as Markdown for other websites. */
@NullMarked
package org.fanal.view.plain;

import org.jspecify.annotations.NullMarked;
