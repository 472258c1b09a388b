package org.fanal.view.data;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fanal.content.Number;
import org.fanal.content.Number.Trust;
import org.fanal.page.Site;

/** The phone-number register. A number too old to be shown is not given out here either. */
record NumberData(Site site) {
    List<Object> all() {
        var page = site.page(Site.NUMBERS).or(() -> site.pages().stream().findFirst());
        return page.map(it -> new Saying(site, it)).stream()
                .flatMap(saying -> site.numbers().all().stream().<Object>map(number -> number(number, saying)))
                .toList();
    }

    private Map<String, Object> number(Number number, Saying saying) {
        var trust = number.trust(site.today());
        return Json.object(it -> {
            it.put("id", number.id());
            it.put("number", trust == Trust.WITHDRAWN ? Optional.empty() : number.number());
            it.put("trust", trust.name().toLowerCase(Locale.ROOT));
            it.put("name", saying.of(number.name()));
            it.put("who", saying.of(number.who()));
            it.put("description", saying.of(number.description()));
            it.put("warning", saying.of(number.warning()));
            it.put("languages", number.languages());
            it.put("hours", saying.of(number.hours()));
            it.put("place", saying.of(number.place()));
            it.put("instead", saying.of(number.fallback()));
            it.put("seen", number.seen());
            it.put("called", number.called());
            it.put("markedAfter", number.markedAfter());
            it.put("withdrawnAfter", number.withdrawnAfter());
            it.put("source", number.source());
        });
    }
}
