package org.fanal.view.guidance;

import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.content.Claim;
import org.fanal.content.Number;
import org.fanal.content.Number.Trust;
import org.fanal.content.Watcher;
import org.fanal.markdown.Links;
import org.fanal.view.reading.Fact;
import org.fanal.view.reading.Printing;

/** What the registers say under a page, as lines of a list. */
final class RegisterTexts {
    private final Printing printing;
    private final UnaryOperator<String> text;
    private final UnaryOperator<String> digits;

    /**
     * @param text the register's text in the page's language, by its source text
     * @param digits a phone number as it may stand in that language
     */
    RegisterTexts(Printing printing, UnaryOperator<String> text, UnaryOperator<String> digits) {
        this.printing = printing;
        this.text = text;
        this.digits = digits;
    }

    /** The phone numbers; one too old to be shown only says what to do instead. */
    String numbers() {
        return printing.site().numbers().all().stream().map(this::number).collect(Collectors.joining());
    }

    /** The claims about a programme, each behind its grade, and what nobody has shown. */
    String watcher(Watcher watcher, Links links) {
        var claims = watcher.claims().stream()
                .map(claim -> printing.say("grade." + claim.grade().key()) + ": " + text.apply(claim.text())
                        + marks(claim, links));
        var none = watcher.noEvidence().stream()
                .map(line -> printing.say("watcher.no-evidence") + ": " + text.apply(line));
        return Stream.concat(claims, none).map(line -> "- " + line + "\n").collect(Collectors.joining());
    }

    /** A watcher in the list of all: who uses and sells it, and since when. */
    String entry(String title, Watcher watcher) {
        var facts = Stream.of(
                        labelled("watcher.users", String.join("; ", watcher.users())),
                        labelled("watcher.seller", watcher.seller()),
                        labelled("watcher.reseller", watcher.reseller()),
                        labelled("watcher.amount", watcher.amount()),
                        WatcherFacts.since(printing, watcher).stream().map(RegisterTexts::line),
                        Stream.of(line(WatcherFacts.checked(printing, watcher))))
                .flatMap(lines -> lines)
                .map(line -> "  " + line + "\n");
        var status = printing.say(WatcherFacts.key(watcher.status()));
        return "- " + title + ": " + status + "\n" + facts.collect(Collectors.joining());
    }

    private static String line(Fact fact) {
        return fact.label() + ": " + fact.values().get(0);
    }

    private static String marks(Claim claim, Links links) {
        return claim.sources().stream()
                .map(links::footnote)
                .flatMapToInt(OptionalInt::stream)
                .mapToObj(number -> " [" + number + "]")
                .collect(Collectors.joining());
    }

    private String number(Number number) {
        boolean withdrawn = number.trust(printing.site().today()) == Trust.WITHDRAWN;
        var shown = withdrawn ? dated("number.withdrawn", number) : digits.apply(number.number());
        var more = Stream.of(
                        Stream.of(printing.say("number.who") + ": " + text.apply(number.who())),
                        labelled("number.before", number.warning()),
                        Stream.of(text.apply(number.description())),
                        labelled("number.hours", number.hours()),
                        labelled("number.instead", number.fallback()),
                        number.trust(printing.site().today()) == Trust.MARKED
                                ? Stream.of(dated("number.marked", number))
                                : Stream.<String>empty())
                .flatMap(lines -> lines)
                .map(line -> "  " + line + "\n");
        return "- " + text.apply(number.name()) + ": " + shown + "\n" + more.collect(Collectors.joining());
    }

    private Stream<String> labelled(String key, String sourceText) {
        return Stream.of(sourceText)
                .filter(line -> !line.isEmpty())
                .map(line -> printing.say(key) + ": " + text.apply(line));
    }

    private String dated(String key, Number number) {
        return printing.dated(key, number.confirmed());
    }
}
