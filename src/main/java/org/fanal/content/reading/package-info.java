/** Reads the files of {@code content/} one by one and holds them against each other. Knows nothing of Markdown. */
@NullMarked
package org.fanal.content.reading;

import org.jspecify.annotations.NullMarked;
