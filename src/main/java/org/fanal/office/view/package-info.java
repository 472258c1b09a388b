/** The look of the office: its frame, its style and scripts as files, and the parts that several of its pages have. */
@NullMarked
package org.fanal.office.view;

import org.jspecify.annotations.NullMarked;
