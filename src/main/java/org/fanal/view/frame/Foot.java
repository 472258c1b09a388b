package org.fanal.view.frame;

import java.util.List;
import org.fanal.view.reading.Way;

/** What stands below every page. */
record Foot(List<Way> ways, String contact, String licence) {}
