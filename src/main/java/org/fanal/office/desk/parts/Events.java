package org.fanal.office.desk.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.editing.Event.Kind;
import org.fanal.editing.record.Document;
import org.fanal.translation.words.Words;

/** What happened to a text, in words. */
public record Events(Words words, Document document, boolean mayReturn) {
    /** Each, in the same order. */
    public List<Event> of(List<org.fanal.editing.Event> events) {
        var newest = newest(events);
        return events.stream().map(event -> event(event, newest)).toList();
    }

    /** Only what readers got. */
    public List<Event> editions(List<org.fanal.editing.Event> events) {
        return of(events.stream().filter(event -> event.edition().isPresent()).toList());
    }

    private Event event(org.fanal.editing.Event event, int newest) {
        var note = Optional.of(event.note()).filter(words -> !words.isBlank());
        return new Event(style(event.kind()), what(event), new Told(words).by(event.by()), note, ways(event, newest));
    }

    /** What happened, such as "Edition 4". */
    public String what(org.fanal.editing.Event event) {
        var key = key(event.kind());
        return event.edition()
                .map(number -> words.say(key, Map.of("number", Integer.toString(number))))
                .orElseGet(() -> words.say(key));
    }

    private List<Link> ways(org.fanal.editing.Event event, int newest) {
        var ways = new ArrayList<Link>();
        looking(event).ifPresent(path -> ways.add(new Link("", Paths.of(document) + path, words.say("past.look"))));
        event.editionId()
                .filter(id -> mayReturn
                        && event.kind() != Kind.WITHDRAWN
                        && event.edition().orElseThrow() != newest)
                .ifPresent(
                        id -> ways.add(new Link("", Paths.of(document) + "/return/" + id, words.say("past.return"))));
        return ways;
    }

    /** What readers have, or had last: nobody goes back to that. */
    private static int newest(List<org.fanal.editing.Event> events) {
        return events.stream()
                .flatMap(event -> event.edition().stream())
                .max(Integer::compare)
                .orElse(0);
    }

    /** An edition is looked at beside the one before it, any other text beside the one it was written on top of. */
    private static Optional<String> looking(org.fanal.editing.Event event) {
        return event.editionId()
                .map(id -> "/edition/" + id)
                .or(() -> event.revision().map(id -> "/revision/" + id));
    }

    private static String key(Kind kind) {
        return switch (kind) {
            case WRITTEN -> "past.saved";
            case BROUGHT_BY_FILES -> "past.files";
            case SUBMITTED -> "past.sent";
            case APPROVED -> "past.approved";
            case SENT_BACK -> "past.back";
            case LAID_ASIDE -> "past.closed";
            case PUBLISHED -> "past.edition";
            case PUBLISHED_FROM_FILES -> "past.edition.files";
            case WITHDRAWN -> "past.edition.withdrawn";
            case ROLLED_BACK -> "past.edition.back";
        };
    }

    private static String style(Kind kind) {
        return switch (kind) {
            case WRITTEN, BROUGHT_BY_FILES, LAID_ASIDE -> "";
            case SUBMITTED -> "wait";
            case SENT_BACK, WITHDRAWN -> "bad";
            case APPROVED, PUBLISHED, PUBLISHED_FROM_FILES, ROLLED_BACK -> "good";
        };
    }
}
