package org.fanal.office.desk.past;

import java.util.List;
import org.fanal.office.desk.parts.Event;
import org.fanal.office.desk.parts.Subject;
import org.fanal.translation.words.Words;
import org.fanal.view.template.View;

/** Everything that happened to a text, the newest first. */
record HistoryPage(Words words, Subject subject, List<Event> events) implements View {}
