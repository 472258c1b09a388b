package org.fanal.translation.sync.source;

import org.fanal.content.Slug;
import org.fanal.translation.history.Severity;

/**
 * How much a page changed since the last sync.
 *
 * @param severity the worst of its changes; that a text is gone is major, that one is new is minor
 * @param critical whether a text that people act on came, went or reads otherwise
 */
public record PageChange(Slug page, Severity severity, boolean critical) {}
