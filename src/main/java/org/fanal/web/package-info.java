/** HTTP: serves sheets from memory. Knows no person, session, cookie or database. */
@NullMarked
package org.fanal.web;

import org.jspecify.annotations.NullMarked;
