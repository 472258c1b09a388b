/** Writing a text: the form, its preview, its problems, and two people who changed it at once. */
@NullMarked
package org.fanal.office.desk.writing;

import org.jspecify.annotations.NullMarked;
