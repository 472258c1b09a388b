/** The ways in: signing in and out, links for joining and for resets, recovery, and the sheet that a person writes down. */
@NullMarked
package org.fanal.office.entry;

import org.jspecify.annotations.NullMarked;
