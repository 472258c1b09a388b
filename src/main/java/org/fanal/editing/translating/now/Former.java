package org.fanal.editing.translating.now;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A translation of what the source said before.
 *
 * @param source that text; empty when only its key is on record
 * @param since the day the source changed, when it is on record
 */
public record Former(String source, String text, Optional<LocalDate> since) {}
