package org.fanal.view.reading;

import org.fanal.markdown.Html;

/** A big link: where it leads, what it is called, what is there. */
public record Way(String href, Html title, Html about) {}
