/** Thymeleaf templates, one record each. Templates decide nothing. */
@NullMarked
package org.fanal.view;

import org.jspecify.annotations.NullMarked;
