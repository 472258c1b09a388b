package org.fanal.markdown.rules;

import java.util.List;
import java.util.Set;
import org.fanal.markdown.syntax.Block;
import org.fanal.markdown.syntax.Limits;
import org.fanal.markdown.syntax.Span;
import org.fanal.markdown.syntax.Target;

/** The rules for the text inside a block. */
final class TextRules {
    private final Remarks remarks;
    private final Set<String> sources;

    TextRules(Remarks remarks, Set<String> sources) {
        this.remarks = remarks;
        this.sources = sources;
    }

    void check(Block block) {
        if (block.raw().length() > Limits.SEGMENT || Limits.tooDeep(block.raw())) {
            remarks.error(
                    block.line(),
                    "This text is longer than " + Limits.SEGMENT + " characters or full of mark-up.",
                    "Cut it into paragraphs.");
        }
        if (block.raw().strip().endsWith("}") && block.raw().contains("{#")) {
            remarks.error(block.line(), "An anchor stands where no heading is.", "Put `{#…}` at the end of a heading.");
        }
        spans(block.spans(), block.line());
    }

    /** @param line in the file */
    void phone(String text, int line) {
        PhoneNumbers.first(text)
                .ifPresent(number -> remarks.inFile(
                        line,
                        "The phone number " + number + " stands in the text.",
                        "Put it into content/numbers.yml and write `[the line's name](number:its-id)`."));
    }

    private void spans(List<Span> spans, int line) {
        for (var span : spans) {
            switch (span.kind()) {
                case TEXT, CODE -> phone(span.text(), remarks.source().bodyLine() + line - 1);
                case RAW ->
                    remarks.error(line, "Raw HTML is printed as it stands: " + span.text(), "Write it in Markdown.");
                case IMAGE ->
                    remarks.error(line, "A picture is not shown, only its description.", "Say in words what it shows.");
                case LINK, AUTOLINK -> link(span, line);
                case FOOTNOTE -> footnote(span, line);
                case BREAK, EM, STRONG -> {}
            }
            spans(span.children(), line);
        }
    }

    private void link(Span link, int line) {
        var target = link.target();
        switch (Target.of(target)) {
            case FORBIDDEN ->
                remarks.error(
                        line,
                        "The link to `" + target + "` is printed as plain text.",
                        "Link to a page like `warrants.md#judge`, to `https://…`, or to `number:id`.");
            case TELEPHONE ->
                remarks.error(
                        line,
                        "The phone number " + target + " stands in the text.",
                        "Put it into content/numbers.yml and write `[the line's name](number:its-id)`.");
            case PAGE, NUMBER, WEB, MAIL -> {}
        }
        if (!link.title().isEmpty()) {
            remarks.error(line, "A link has a title, which a phone never shows.", "Put the words into the text.");
        }
        if (link.kind() == Span.Kind.LINK && Span.plain(link.children()).isBlank()) {
            remarks.error(line, "The link to `" + target + "` has no words.", "Say where it leads.");
        }
    }

    private void footnote(Span footnote, int line) {
        if (!sources.contains(footnote.target())) {
            remarks.error(
                    line,
                    "No source has the id `" + footnote.target() + "`.",
                    "Add it under `sources:` in the front matter, or mend the id.");
        }
    }
}
