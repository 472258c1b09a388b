package org.fanal.view;

import org.fanal.markdown.Html;

/** A big link: where it leads, what it is called, what is there. */
record Way(String href, Html title, Html about) {}
