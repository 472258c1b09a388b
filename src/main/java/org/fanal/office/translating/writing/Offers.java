package org.fanal.office.translating.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fanal.editing.translating.SegmentView;
import org.fanal.editing.translating.now.Former;
import org.fanal.editing.translating.record.Standing;
import org.fanal.editing.translating.record.Version;
import org.fanal.office.desk.parts.Bit;
import org.fanal.office.desk.parts.Told;
import org.fanal.office.http.Form;
import org.fanal.office.translating.parts.Differing;
import org.fanal.office.translating.parts.Spot;
import org.fanal.office.translating.writing.TextView.Offer;
import org.fanal.page.Site;
import org.fanal.translation.memory.Suggestion;
import org.fanal.translation.words.Words;

/** Texts that can be taken instead of writing one: what was typed before, the old text, the memory, what lies beside, what was there. */
final class Offers {
    private static final int WHOLE = 100;
    private static final int MOST_EARLIER = 5;
    private static final String FIELD = "offer.";

    private final Words words;
    private final Site site;
    private final SegmentView view;
    private final List<Offer> offers = new ArrayList<>();
    private final Set<String> texts = new HashSet<>();

    private Offers(Words words, Site site, SegmentView view, String shown) {
        this.words = words;
        this.site = site;
        this.view = view;
        texts.add(shown);
    }

    /** @param shown what stands in the fields, which is not offered again */
    static List<Offer> of(Words words, Site site, SegmentView view, Typed typed, String shown) {
        var offers = new Offers(words, site, view, shown);
        typed.before().ifPresent(text -> offers.add(text, words.say("translate.offer.before"), List.of()));
        view.piece().former().ifPresent(offers::former);
        view.versions().stream()
                .filter(version -> version.standing() == Standing.SUGGESTION)
                .forEach(offers::version);
        view.suggestions().forEach(offers::remembered);
        var earlier = new ArrayList<>(view.versions());
        java.util.Collections.reverse(earlier);
        earlier.stream().limit(MOST_EARLIER).forEach(offers::version);
        return offers.offers;
    }

    /** The text that somebody takes by the number of its button. */
    static String taken(Form form) {
        return form.text(FIELD + form.text("take"));
    }

    private void former(Former former) {
        add(former.text(), words.say("translate.offer.former"), List.of());
    }

    private void version(Version version) {
        var by = new Told(words).by(version.by());
        var key = version.standing() == Standing.SUGGESTION ? "translate.offer.beside" : "translate.offer.earlier";
        add(version.text(), words.say(key, Map.of("by", by)), List.of());
    }

    private void remembered(Suggestion suggestion) {
        var from = Spot.of(
                words,
                site,
                view.piece().place().language(),
                suggestion.remembered().page());
        var key = suggestion.remembered().confirmed() ? "translate.offer.confirmed" : "translate.offer.memory";
        var about = words.say(
                key,
                Map.of(
                        "likeness",
                        Integer.toString(suggestion.likeness()),
                        "page",
                        '\u2068' + from.title() + '\u2069'));
        var bits = suggestion.likeness() == WHOLE
                ? List.<Bit>of()
                : Differing.between(
                        suggestion.remembered().source(),
                        view.piece().original().source());
        add(suggestion.remembered().text(), about, bits);
    }

    private void add(String text, String about, List<Bit> bits) {
        if (!text.isBlank() && texts.add(text)) {
            var number = Integer.toString(offers.size());
            offers.add(new Offer(number, FIELD + number, text, about, bits));
        }
    }
}
