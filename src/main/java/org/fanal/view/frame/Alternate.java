package org.fanal.view.frame;

/** The same page for readers of another language, for search engines. */
record Alternate(String hreflang, String href) {}
