/** What stands around every page: head, exit, language menu, foot. */
@NullMarked
package org.fanal.view.frame;

import org.jspecify.annotations.NullMarked;
