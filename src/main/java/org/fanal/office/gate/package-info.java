/**
 * What every request of the office passes before a page sees it: cookies, the proofs that a form is ours, limits, roles; and how
 * answers are sent. Knows no page of the office.
 */
@NullMarked
package org.fanal.office.gate;

import org.jspecify.annotations.NullMarked;
