/** Language tags, their own names, direction, plural rules and matching. Knows no text of the portal. */
@NullMarked
package org.fanal.language;

import org.jspecify.annotations.NullMarked;
