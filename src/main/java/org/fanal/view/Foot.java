package org.fanal.view;

import java.util.List;

/** What stands below every page. */
record Foot(List<Way> ways, String contact, String licence) {}
