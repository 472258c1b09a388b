/** The page that finds pages: the form, what was found, and all pages. Knows nothing of how they were found. */
@NullMarked
package org.fanal.view.finding;

import org.jspecify.annotations.NullMarked;
