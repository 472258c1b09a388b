/**
 * Who takes part and what each may do. Holds pseudonyms, roles and languages; there is no place for a mail address, a phone number
 * or a street.
 */
@NullMarked
package org.fanal.people;

import org.jspecify.annotations.NullMarked;
