/** The cards of a page: what a person shows to an officer, and what tells the person what to do. Not how they are printed. */
@NullMarked
package org.fanal.card;

import org.jspecify.annotations.NullMarked;
