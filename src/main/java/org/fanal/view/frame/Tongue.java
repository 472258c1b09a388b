package org.fanal.view.frame;

import java.util.Optional;
import org.fanal.language.Language;

/** A line of the language menu; {@code current} is {@code page} for the language being read. */
record Tongue(Language language, String href, Optional<String> current, String state) {}
