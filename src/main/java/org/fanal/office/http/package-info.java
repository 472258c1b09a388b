/** HTTP of the office as values: routes and who may use them, what is asked, what is answered. Knows no page of the office. */
@NullMarked
package org.fanal.office.http;

import org.jspecify.annotations.NullMarked;
