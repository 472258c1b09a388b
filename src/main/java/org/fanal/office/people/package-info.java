/** Pages about people: one's own sessions and sheet, who takes part, invitations, roles and resets by two. */
@NullMarked
package org.fanal.office.people;

import org.jspecify.annotations.NullMarked;
