/** Reading what a form carries: fields, and files beside them. */
@NullMarked
package org.fanal.office.gate.body;

import org.jspecify.annotations.NullMarked;
