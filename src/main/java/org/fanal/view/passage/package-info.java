/** Passages as safe HTML: their words, their marks, and what stands below them. */
@NullMarked
package org.fanal.view.passage;

import org.jspecify.annotations.NullMarked;
