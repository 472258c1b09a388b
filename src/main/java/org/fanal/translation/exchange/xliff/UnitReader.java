package org.fanal.translation.exchange.xliff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.fanal.content.Slug;
import org.fanal.translation.exchange.text.HeaderFields;
import org.fanal.translation.exchange.text.Intake;
import org.fanal.translation.exchange.text.PageTexts;
import org.fanal.translation.po.PoEntry;

/** Gathers the units of an XLIFF file, those of a plural as one entry. */
final class UnitReader {
    private final Intake intake;
    private final Deque<String> path = new ArrayDeque<>();
    private final List<PoEntry> entries = new ArrayList<>();
    private final Plural plural = new Plural();
    private HeaderFields header = HeaderFields.NONE;
    private Optional<Unit> unit = Optional.empty();
    private Optional<StringBuilder> sink = Optional.empty();

    UnitReader(Intake intake) {
        this.intake = intake;
    }

    boolean isInside() {
        return !path.isEmpty();
    }

    /** The line on which the unit began that is not finished. */
    Optional<Integer> begunAt() {
        return plural.begunAt().or(() -> unit.map(Unit::line));
    }

    void start(String name, Attributes attributes, int line) {
        path.push(name);
        switch (name) {
            case "file" -> header = said(attributes);
            case "group" -> plural.opens(attributes, path.size());
            case "trans-unit" -> unit = Optional.of(new Unit(attributes, line));
            default -> unit.ifPresent(open -> sink = sink.or(() -> open.sink(name, attributes)));
        }
    }

    void text(String characters) {
        sink.ifPresent(open -> open.append(characters));
    }

    void end(String name) {
        switch (name) {
            case "file" -> flush();
            case "group" -> plural.closes(path.size()).ifPresent(entries::add);
            case "trans-unit" -> unit.ifPresent(this::finished);
            default -> unit.filter(open -> open.ends(name)).ifPresent(open -> sink = Optional.empty());
        }
        path.pop();
    }

    /** Takes what is complete; called at the end, be it too early. */
    void flush() {
        plural.closes(0).ifPresent(entries::add);
        if (!entries.isEmpty()) {
            intake.take(header.received(intake.file(), entries));
            entries.clear();
        }
    }

    private void finished(Unit done) {
        unit = Optional.empty();
        sink = Optional.empty();
        if (done.isHeader()) {
            header = HeaderFields.of(done.source()).or(header);
        } else if (done.source().isBlank()) {
            intake.keep(
                    done.line(),
                    done.target(),
                    "This unit has no source text.",
                    "Take the unit from the file you got.");
        } else if (plural.isOpen()) {
            plural.add(done.entry());
        } else {
            entries.add(done.entry());
        }
    }

    private static HeaderFields said(Attributes file) {
        var original = file.find("original").orElse("");
        var name = original.substring(original.lastIndexOf('/') + 1);
        return new HeaderFields(
                Slug.parse(name.endsWith(".po") ? name.substring(0, name.length() - 3) : name),
                file.find("target-language"),
                file.find("build-num").filter(PageTexts::isBase));
    }
}
