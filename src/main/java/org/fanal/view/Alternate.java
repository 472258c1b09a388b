package org.fanal.view;

/** The same page for readers of another language, for search engines. */
record Alternate(String hreflang, String href) {}
