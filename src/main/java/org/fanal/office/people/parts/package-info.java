/** What the pages about people share: how they say things, what they tell after a form, what a form names. */
@NullMarked
package org.fanal.office.people.parts;

import org.jspecify.annotations.NullMarked;
