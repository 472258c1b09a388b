/**
 * The desk: what people who edit may do, step by step, and the history of what they did. Two people publish; one alone may only take
 * back. Knows no form and no session.
 */
@NullMarked
package org.fanal.editing;

import org.jspecify.annotations.NullMarked;
