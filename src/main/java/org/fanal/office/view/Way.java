package org.fanal.office.view;

import java.util.Optional;

/** A link of the office's menu; {@code current} is {@code page} when it leads to the page being looked at. */
public record Way(String href, String text, Optional<String> current) {}
