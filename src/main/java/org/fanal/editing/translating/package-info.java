/**
 * The translators' desk: finding work, writing, confirming, asking, files out and in. A second person confirms what readers get; the
 * record holds that by its keys.
 */
@NullMarked
package org.fanal.editing.translating;

import org.jspecify.annotations.NullMarked;
