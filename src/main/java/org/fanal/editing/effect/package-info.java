/** What a change does to readers in every language: the same figures before it is published and after. Knows no person. */
@NullMarked
package org.fanal.editing.effect;

import org.jspecify.annotations.NullMarked;
