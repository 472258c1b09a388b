/** What several pages of the translators' desk show: texts as readers see them, fields to write in, states, findings, ways. */
@NullMarked
package org.fanal.office.translating.parts;

import org.jspecify.annotations.NullMarked;
