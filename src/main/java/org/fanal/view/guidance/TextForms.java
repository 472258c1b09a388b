package org.fanal.view.guidance;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fanal.content.Reference;
import org.fanal.content.Section;
import org.fanal.markdown.Links.NumberLink;
import org.fanal.markdown.Slot;
import org.fanal.page.Page;
import org.fanal.page.Site;
import org.fanal.page.TranslatedPage;
import org.fanal.view.passage.PageFiller;
import org.fanal.view.passage.Register;
import org.fanal.view.plain.PlainBody;
import org.fanal.view.plain.PlainWords;
import org.fanal.view.reading.PartialDate;
import org.fanal.view.reading.Printing;

/** A page as plain text and as Markdown, each with its dates and its address. */
public final class TextForms {
    private static final Pattern NUMBER = Pattern.compile("\\[((?:[^\\[\\]\\\\]|\\\\.)*)]\\(number:([a-z0-9-]+)\\)");

    private final Printing printing;
    private final Page page;
    private final TranslatedPage translated;
    private final String address;
    private final PlainWords bare;

    /** @param address of the page itself, absolute where that is known */
    public TextForms(Printing printing, Page page, String address) {
        this.printing = printing;
        this.page = page;
        this.translated = printing.translated(page);
        this.address = address;
        this.bare = new PlainWords(printing.links(page), printing.words(), printing.source());
    }

    /** For text messages. */
    public String plain() {
        var words = printing.words();
        var body = page.skeleton().fillText(slot -> bare.of(slot, translated.passage(slot.segment())));
        return bare.bare(title()) + "\n" + dates() + "\n" + notices("") + "\n" + PlainBody.of(body, words) + "\n"
                + registers()
                + sources("", "[%d] ") + "\n"
                + words.say("site.not-advice") + "\n"
                + words.say(
                        "text.saved",
                        Map.of("date", words.date(page.source().front().read()))) + "\n"
                + words.say("page.address") + ": " + address + "\n";
    }

    /** What the reader sees, for other websites. */
    public String markdown() {
        var front = page.source().front();
        var settings = printing.site().settings();
        var head = """
                ---
                title: %s
                language: %s
                source-language: %s
                country: %s
                as-of: %s
                read: %s
                next-check: %s
                address: %s
                licence: %s
                ---
                # %s

                """.formatted(
                        quoted(title()),
                        printing.language().tag(),
                        printing.source().tag(),
                        quoted(settings.country()),
                        front.asOf(),
                        front.read(),
                        front.due(),
                        quoted(address),
                        quoted(settings.licence()),
                        title());
        return head + dates() + "\n\n" + notices("> ") + "\n" + page.skeleton().fillText(this::marked) + "\n"
                + registers()
                + sources("## " + printing.say("sources.heading") + "\n\n", "%d. ") + "\n"
                + printing.say("site.not-advice") + "\n";
    }

    private String marked(Slot slot) {
        var passage = translated.passage(slot.segment());
        var text = bare.marked(passage, numbered(passage.text()));
        if (passage.original().isEmpty()) {
            return text;
        }
        var original = numbered(passage.original().get());
        return PageFiller.isSpoken(slot) ? original + "\n" + text : text + "\n" + original;
    }

    private String registers() {
        if (page.slug().equals(Site.WATCHERS)) {
            return watchers() + "\n";
        }
        var watcher = page.source().front().watcher().map(each -> texts().watcher(each, printing.links(page)));
        var all = page.slug().equals(Site.NUMBERS) ? texts().numbers() : watcher.orElse("");
        return all.isEmpty() ? "" : all + "\n";
    }

    private String watchers() {
        return printing.site().section(Section.WATCHERS).stream()
                .map(each -> new TextForms(printing, each, address).entry())
                .collect(Collectors.joining());
    }

    private String entry() {
        var title = translated.passage(page.skeleton().shortTitle());
        return page.source()
                .front()
                .watcher()
                .map(watcher -> texts().entry(bare.marked(title, bare.bare(title.text())), watcher))
                .orElse("");
    }

    private RegisterTexts texts() {
        var register = new Register(translated, printing.phrases(page));
        return new RegisterTexts(
                printing,
                sourceText -> register.passage(sourceText)
                        .map(passage -> bare.marked(passage, bare.bare(passage.text())))
                        .orElse(sourceText),
                bare::leftToRight);
    }

    private String title() {
        return translated.passage(page.skeleton().title()).text();
    }

    private String dates() {
        return Head.dates(printing, page).stream().map(Head.Remark::text).collect(Collectors.joining(" · "));
    }

    private String notices(String before) {
        var lines = Head.notices(printing, translated).stream()
                .map(line -> before + (line.isRinged() ? "° " : "") + line.text() + "\n")
                .collect(Collectors.joining(before.isEmpty() ? "" : before.strip() + "\n"));
        return lines;
    }

    private String sources(String heading, String number) {
        List<Reference> sources = page.source().front().sources();
        var all = new StringBuilder(heading);
        for (int i = 0; i < sources.size(); i++) {
            var source = sources.get(i);
            all.append(String.format(Locale.ROOT, number, i + 1))
                    .append(source.title())
                    .append(". ")
                    .append(source.publisher())
                    .append(", ")
                    .append(new PartialDate(source.date()).in(printing.words()))
                    .append(", ")
                    .append(printing.say("grade." + source.grade().key()))
                    .append(". ")
                    .append(source.url())
                    .append('\n');
        }
        return all.toString();
    }

    /** Phone numbers written out: outside this site nothing resolves {@code number:}. */
    private String numbered(String text) {
        return NUMBER.matcher(text)
                .replaceAll(link -> Matcher.quoteReplacement(printing.links(page)
                        .number(link.group(2))
                        .map(number -> link.group(1) + " " + written(number))
                        .orElse(link.group(1))));
    }

    private String written(NumberLink number) {
        var shown = number.number().isEmpty() ? "" : bare.leftToRight(number.number()) + " ";
        var instead = number.instead().isEmpty() ? "" : ". " + bare.plain(number.instead());
        return (shown + number.remark()).strip() + instead;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
