package org.fanal.view.guidance;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.content.Reference;
import org.fanal.page.Page;
import org.fanal.translation.words.Words;
import org.fanal.view.reading.PartialDate;
import org.fanal.view.reading.Printing;
import org.fanal.view.template.View;

/** What a page rests on. */
record Sources(Words words, List<String> remarks, List<Line> lines) implements View {
    /** One source. Title and publisher stay in the language they were published in. */
    record Line(
            String anchor,
            URI href,
            String lang,
            String dir,
            String title,
            String publisher,
            String date,
            String grade,
            String gradeClass,
            Optional<String> recheck) {}

    static Sources of(Printing printing, Page page) {
        var front = page.source().front();
        List<String> remarks = new ArrayList<>();
        remarks.add(printing.dated("dates.read", front.read()));
        if (!front.recheck().isEmpty()) {
            var date = Map.of("date", printing.words().date(front.read()));
            remarks.add(printing.words().count("dates.recheck", front.recheck().size(), date));
        }
        var lines = front.sources().stream()
                .map(reference -> line(printing, reference, front.recheck().contains(reference.id())))
                .toList();
        return new Sources(printing.words(), remarks, lines);
    }

    private static Line line(Printing printing, Reference reference, boolean recheck) {
        return new Line(
                "s-" + reference.id(),
                reference.url(),
                printing.source().tag(),
                printing.source().direction().attribute(),
                reference.title(),
                reference.publisher(),
                new PartialDate(reference.date()).in(printing.words()),
                printing.say("grade." + reference.grade().key()),
                "grade " + reference.grade().key(),
                recheck ? Optional.of(printing.say("sources.recheck")) : Optional.empty());
    }
}
