/** One-use links: invitations, the two of the first start, and resets that two people issue together. */
@NullMarked
package org.fanal.people.joining;

import org.jspecify.annotations.NullMarked;
