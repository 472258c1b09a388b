package org.fanal.translation.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.fanal.markdown.InlineShape;
import org.fanal.markdown.SegmentKind;

/** The structure a translation must keep, and the room there is for it. */
final class MarkupRules {
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final List<String> SCHEMES = List.of("https", "http", "mailto", "number");
    private static final Pattern BLANK_LINE = Pattern.compile("\n\\s*\n");
    private static final Pattern LIKE_A_LIST_NUMBER = Pattern.compile("\\d{1,9}[.)]\\s.*", Pattern.DOTALL);
    private static final Map<String, String> MARKS = Map.of(
            "em", "*slanted*",
            "strong", "**bold**",
            "code", "`code`");

    private MarkupRules() {}

    static void look(Sides sides, List<Finding> findings) {
        var source = sides.source().shape();
        var shape = sides.translation().shape();
        marks(source, shape, findings);
        links(source, shape, findings);
        footnotes(source, shape, findings);
        if (source.hardBreaks() != shape.hardBreaks()) {
            findings.add(new Finding(
                    "breaks",
                    true,
                    "The source has " + source.hardBreaks() + " line breaks, the translation has " + shape.hardBreaks()
                            + ".",
                    "Break the lines as often as the source does."));
        }
        alone(sides, findings);
    }

    /** What can be said about a translation without its source. */
    static void alone(Sides sides, List<Finding> findings) {
        var shape = sides.translation().shape();
        if (shape.rawHtml()) {
            findings.add(new Finding(
                    "html", true, "There is HTML in it.", "Take the tags out; write Markdown as the source does."));
        }
        boolean broken = sides.source().shape().oneBlock()
                && !shape.oneBlock()
                && !LIKE_A_LIST_NUMBER.matcher(sides.raw()).matches();
        if (broken
                || (sides.raw().indexOf('\n') >= 0
                        && BLANK_LINE.matcher(sides.raw()).find())) {
            findings.add(new Finding(
                    "block",
                    true,
                    "It is more than one paragraph, or begins like a heading, list or quote.",
                    "Write it as one paragraph without an empty line."));
        }
        shape.targets().stream()
                .filter(target -> !isAllowed(target))
                .forEach(target -> findings.add(new Finding(
                        "links",
                        true,
                        "The link target \"" + target + "\" is not allowed.",
                        "Use the link of the source.")));
        length(sides, findings);
    }

    /** Links of the translation that the source text it stands under does not have. */
    static void foreignLinks(Sides sides, List<Finding> findings) {
        for (var target : without(
                sides.translation().shape().targets(), sides.source().shape().targets())) {
            findings.add(strangeTarget(target));
        }
    }

    private static void marks(InlineShape source, InlineShape shape, List<Finding> findings) {
        for (var mark : without(source.marks(), shape.marks())) {
            findings.add(new Finding(
                    "markup",
                    true,
                    "The source marks words as " + MARKS.getOrDefault(mark, mark) + " and the translation does not.",
                    "Mark the same words; no space may stand between the sign and the word."));
        }
        for (var mark : without(shape.marks(), source.marks())) {
            findings.add(new Finding(
                    "markup",
                    true,
                    "The translation marks words as " + MARKS.getOrDefault(mark, mark) + " and the source does not.",
                    "Take the mark away."));
        }
    }

    private static void links(InlineShape source, InlineShape shape, List<Finding> findings) {
        for (var target : without(source.targets(), shape.targets())) {
            findings.add(new Finding(
                    "links",
                    true,
                    "The link to \"" + target + "\" is missing.",
                    "Write it as [words](" + target + ")."));
        }
        without(shape.targets(), source.targets()).forEach(target -> findings.add(strangeTarget(target)));
    }

    private static Finding strangeTarget(String target) {
        return new Finding(
                "links",
                true,
                "The source has no link to \"" + target + "\", or not as many.",
                "Use the links of the source exactly as they are, addresses included.");
    }

    private static void footnotes(InlineShape source, InlineShape shape, List<Finding> findings) {
        for (var id : without(source.footnotes(), shape.footnotes())) {
            findings.add(new Finding(
                    "footnotes",
                    true,
                    "The note [^" + id + "] is missing.",
                    "Set [^" + id + "] behind the words it is about."));
        }
        for (var id : without(shape.footnotes(), source.footnotes())) {
            findings.add(new Finding(
                    "footnotes", true, "The source has no note [^" + id + "], or not as many.", "Take it out."));
        }
    }

    private static boolean isAllowed(String target) {
        var scheme = SCHEME.matcher(target);
        return !scheme.matches() || SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    }

    private static void length(Sides sides, List<Finding> findings) {
        int most = most(sides.kind());
        int length = sides.translation()
                .words()
                .codePointCount(0, sides.translation().words().length());
        if (length > most) {
            findings.add(new Finding(
                    "length",
                    true,
                    "It has " + length + " characters; there is room for " + most + ".",
                    "Say it in fewer words."));
        }
    }

    private static int most(SegmentKind kind) {
        return switch (kind) {
            case TITLE -> 120;
            case SHORT_TITLE -> 40;
            case SUMMARY -> 300;
            default -> Integer.MAX_VALUE;
        };
    }

    /** The first list without the second, counting how often each occurs. */
    static <T> List<T> without(List<T> some, List<T> others) {
        var rest = new ArrayList<>(some);
        others.forEach(rest::remove);
        return rest;
    }
}
