/** Thymeleaf, and the style, script and drawings that every page carries. The only room that may name Thymeleaf. */
@NullMarked
package org.fanal.view.template;

import org.jspecify.annotations.NullMarked;
