/** The words that every translator translates alike. */
@NullMarked
package org.fanal.translation.glossary;

import org.jspecify.annotations.NullMarked;
