package org.fanal.editing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.editing.Overview.Attention;
import org.fanal.editing.Overview.Row;
import org.fanal.editing.publishing.Published;
import org.fanal.editing.record.Document;
import org.fanal.editing.record.EditionRows;
import org.fanal.editing.record.Proposal.State;
import org.fanal.editing.record.Proposals;
import org.fanal.editing.record.Submission;
import org.fanal.page.Page;
import org.fanal.people.Person;
import org.fanal.people.Role;
import org.jdbi.v3.core.Handle;

/** What needs attention, for one person. */
final class Looking {
    private static final Comparator<Row> URGENT_FIRST = Comparator.comparing(
            (Row row) -> row.first().map(Attention::ordinal).orElse(Attention.values().length));

    private final Means means;
    private final CoverageTable coverage = new CoverageTable();

    Looking(Means means) {
        this.means = means;
    }

    Overview overview(Person person) {
        var now = means.publisher().published();
        var record = means.store().read(handle -> new Read(seen(handle, person), EditionRows.documents(handle)));
        var drafts = record.drafts();
        var rows = new ArrayList<Row>();
        documents(now, record).forEach((document, page) -> {
            var its = drafts.getOrDefault(document, List.of());
            rows.add(row(now, person, document, page, its));
        });
        rows.sort(URGENT_FIRST);
        var languages = now.site().languages().stream()
                .filter(language -> !language.equals(now.site().settings().source()))
                .toList();
        return new Overview(rows, languages);
    }

    /** What the record says, at one moment. */
    private record Read(Map<Document, List<Seen>> drafts, List<Document> everHad) {}

    /** A draft, with what only the record can say about it. */
    private record Seen(Draft draft, boolean isOvertaken, boolean mayReview) {}

    private Map<Document, List<Seen>> seen(Handle handle, Person person) {
        var all = new HashMap<Document, List<Seen>>();
        for (var proposal : Proposals.open(handle)) {
            Means.draft(handle, proposal).ifPresent(draft -> {
                boolean overtaken =
                        Means.conflict(handle, proposal, draft.revision()).isPresent();
                boolean mayReview = person.may(Role.PUBLISHER)
                        && Proposals.part(handle, proposal.id(), person.id())
                                .filter(part -> part == Proposals.Part.EDITOR)
                                .isEmpty();
                all.computeIfAbsent(proposal.document(), any -> new ArrayList<>())
                        .add(new Seen(draft, overtaken, mayReview));
            });
        }
        return all;
    }

    /** Pages as readers find them, then new and withdrawn ones, then the registers. */
    private static Map<Document, Optional<Page>> documents(Published now, Read record) {
        var documents = new LinkedHashMap<Document, Optional<Page>>();
        now.site().pages().forEach(page -> documents.put(Document.page(page.slug()), Optional.of(page)));
        now.texts().all().keySet().stream()
                .flatMap(path -> Document.at(path).stream())
                .filter(Document::isPage)
                .forEach(document -> documents.putIfAbsent(document, Optional.empty()));
        record.drafts().keySet().stream()
                .sorted()
                .forEach(document -> documents.putIfAbsent(document, Optional.empty()));
        record.everHad().stream()
                .filter(document -> document.slug()
                        .filter(slug -> now.site().formerly(slug).isEmpty())
                        .isPresent())
                .forEach(document -> documents.putIfAbsent(document, Optional.empty()));
        for (var register : List.of(Document.NUMBERS, Document.SETTINGS, Document.FINDING, Document.GLOSSARY)) {
            documents.putIfAbsent(register, Optional.empty());
        }
        return documents;
    }

    private Row row(Published now, Person person, Document document, Optional<Page> page, List<Seen> drafts) {
        var attention = EnumSet.noneOf(Attention.class);
        drafts.forEach(seen -> attention.add(attention(person, seen)));
        int problems = (int) now.problems().stream()
                .filter(problem -> problem.isError() && problem.file().equals(document.path()))
                .count();
        if (problems > 0) {
            attention.add(Attention.PROBLEMS);
        }
        if (page.filter(now.site()::isOverdue).isPresent()) {
            attention.add(Attention.OVERDUE);
        }
        return new Row(
                document,
                page.map(each -> each.source().front().title()).orElseGet(document::name),
                List.copyOf(attention),
                drafts.stream().map(Seen::draft).toList(),
                problems,
                page.map(each -> coverage.of(now.site(), each)).orElse(Map.of()));
    }

    private static Attention attention(Person person, Seen seen) {
        var draft = seen.draft();
        var state = draft.proposal().state();
        if (state == State.HELD) {
            return seen.isOvertaken() ? Attention.OVERTAKEN : Attention.HELD;
        }
        if (state == State.SUBMITTED) {
            return seen.mayReview() ? Attention.WAITING_FOR_YOU : Attention.WAITING;
        }
        boolean yours = draft.revision().by().isBy(person.id())
                || draft.proposal().started().isBy(person.id());
        boolean sentBack = draft.submission()
                .filter(last -> last.revision() == draft.revision().id())
                .flatMap(Submission::review)
                .isPresent();
        return yours && sentBack ? Attention.SENT_BACK : yours ? Attention.YOUR_DRAFT : Attention.DRAFT;
    }
}
