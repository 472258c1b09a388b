/** The web pages of the people who work on the portal, put together. */
@NullMarked
package org.fanal.office;

import org.jspecify.annotations.NullMarked;
