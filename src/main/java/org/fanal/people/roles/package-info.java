/** Roles and languages given and ended after somebody has joined: one person proposes, another confirms. */
@NullMarked
package org.fanal.people.roles;

import org.jspecify.annotations.NullMarked;
