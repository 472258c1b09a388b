package org.fanal.editing.translating.record;

import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.markdown.SegmentKey;

/** Where a translation stands: a source text of a page, or of the portal's own words ({@code ui}), in a language. */
public record Place(Language language, Slug page, SegmentKey key) {}
