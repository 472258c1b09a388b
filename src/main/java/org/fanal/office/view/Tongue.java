package org.fanal.office.view;

import java.util.Optional;
import org.fanal.language.Language;

/** A link to the same page in another language; {@code current} is {@code page} for the language being read. */
public record Tongue(Language language, String href, Optional<String> current) {}
