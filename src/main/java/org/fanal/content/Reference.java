package org.fanal.content;

import java.net.URI;

/**
 * One entry of a page's {@code sources}, cited from the text as {@code [^id]}.
 *
 * @param date as printed: a year, a month, a day (ISO 8601), or {@code undated}
 */
public record Reference(String id, String title, String publisher, String date, URI url, Grade grade) {}
