package org.fanal.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.content.Number;
import org.fanal.content.Numbers;
import org.fanal.content.Problem;
import org.fanal.content.Source;
import org.fanal.markdown.reading.Canonical;
import org.fanal.markdown.reading.PageParser;
import org.fanal.markdown.rules.AuthorRules;
import org.fanal.markdown.syntax.Block;
import org.fanal.markdown.syntax.Limits;
import org.fanal.markdown.syntax.Span;

/** One page being cut. */
final class Cutting {
    private final Source source;
    private final Numbers numbers;
    private final Map<SegmentKey, Segment> segments = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    Cutting(Source source, Numbers numbers) {
        this.source = source;
        this.numbers = numbers;
    }

    Cut cut() {
        var body = Inline.clean(source.body());
        var front = front();
        var blocks = blocks(body);
        var woven = Weaver.weave(blocks);
        var keys = woven.occurrences().stream().map(this::segment).toList();
        registers();
        var slots = new ArrayList<Slot>();
        for (int i = 0; i < keys.size(); i++) {
            var occurrence = woven.occurrences().get(i);
            slots.add(new Slot(merged(keys.get(i)), occurrence.block(), occurrence.anchor()));
        }
        var skeleton = new Skeleton(
                front.stream().map(this::merged).toList(),
                segments,
                slots,
                woven.pieces(),
                woven.parts(),
                blocks,
                woven.anchors(),
                links(blocks));
        return new Cut(skeleton, problems);
    }

    private List<Block> blocks(String body) {
        var excess = Limits.of(body);
        if (excess.isPresent()) {
            problem(excess.get().line(), excess.get().what(), excess.get().mend());
            return List.of();
        }
        var blocks = PageParser.parse(body);
        problems.addAll(AuthorRules.check(
                source,
                blocks,
                Stream.of(BlockType.values()).map(BlockType::key).collect(Collectors.toSet())));
        return blocks;
    }

    private void problem(int line, String what, String mend) {
        problems.add(Problem.error(source.file(), source.bodyLine() + line - 1, what, mend));
    }

    private Segment merged(SegmentKey key) {
        return Optional.ofNullable(segments.get(key)).orElseThrow();
    }

    private List<SegmentKey> front() {
        var matter = source.front();
        return List.of(
                plain(SegmentKind.TITLE, matter.title(), matter.line("title")),
                plain(SegmentKind.SHORT_TITLE, matter.shortTitle(), matter.line("short")),
                plain(SegmentKind.SUMMARY, matter.summary(), matter.line("summary")));
    }

    private void registers() {
        if (source.slug().text().equals("numbers")) {
            numbers.all().forEach(this::number);
        }
        source.front().watcher().ifPresent(watcher -> {
            int line = source.front().line("watcher");
            watcher.claims().forEach(claim -> lettered(SegmentKind.CLAIM, claim.text(), line));
            watcher.noEvidence().forEach(text -> lettered(SegmentKind.CLAIM, text, line));
            lettered(SegmentKind.CLAIM, watcher.amount(), line);
            lettered(SegmentKind.CLAIM, watcher.since(), line);
        });
    }

    private void number(Number number) {
        Stream.of(
                        number.name(),
                        number.who(),
                        number.description(),
                        number.hours(),
                        number.place(),
                        number.fallback(),
                        number.warning())
                .forEach(text -> lettered(SegmentKind.NUMBER, text, number.line()));
    }

    private void lettered(SegmentKind kind, String text, int line) {
        if (text.codePoints().anyMatch(Character::isLetter)) {
            plain(kind, text, line);
        }
    }

    private SegmentKey plain(SegmentKind kind, String text, int line) {
        var canonical = Segmenter.canonical(text);
        var key = Segmenter.key(source.slug(), canonical, Optional.empty());
        return add(new Segment(key, kind, canonical, Optional.empty(), "", false, true, line));
    }

    private SegmentKey segment(Weaver.Occurrence occurrence) {
        var canonical = Canonical.of(occurrence.spans());
        var hints = occurrence.hints();
        int line = source.bodyLine() + occurrence.line() - 1;
        if (!canonical.faithful()) {
            problem(
                    occurrence.line(),
                    "This text cannot be kept for translators without changing what it shows: " + canonical.text(),
                    "Write its emphasis, links or code in a simpler way.");
        }
        var key = Segmenter.key(source.slug(), canonical.text(), hints.context());
        return add(new Segment(
                key,
                occurrence.kind(),
                canonical.text(),
                hints.context(),
                hints.note(),
                hints.critical(),
                hints.translatable() && Span.hasLetters(occurrence.spans()),
                line));
    }

    /** Equal text on one page is one segment, with the first one's place and the most careful reading of all hints. */
    private SegmentKey add(Segment next) {
        segments.merge(
                next.key(),
                next,
                (first, again) -> new Segment(
                        first.key(),
                        first.kind(),
                        first.text(),
                        first.context(),
                        first.note().isEmpty() ? again.note() : first.note(),
                        first.critical() || again.critical(),
                        first.translatable() || again.translatable(),
                        first.line()));
        return next.key();
    }

    private List<Skeleton.Link> links(List<Block> blocks) {
        var found = new ArrayList<Skeleton.Link>();
        blocks.forEach(block -> links(block, found));
        return found;
    }

    private void links(Block block, List<Skeleton.Link> found) {
        links(block.spans(), source.bodyLine() + block.line() - 1, found);
        block.children().forEach(child -> links(child, found));
    }

    private static void links(List<Span> spans, int line, List<Skeleton.Link> found) {
        for (var span : spans) {
            switch (span.kind()) {
                case LINK, AUTOLINK -> found.add(new Skeleton.Link(span.target(), line));
                case FOOTNOTE -> found.add(new Skeleton.Link("^" + span.target(), line));
                case TEXT, BREAK, CODE, EM, STRONG, IMAGE, RAW -> {}
            }
            links(span.children(), line, found);
        }
    }
}
