package org.fanal.press;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fanal.card.CodeBook;
import org.fanal.content.Section;
import org.fanal.page.Site;
import org.fanal.press.Address.OfPage.Form;

/** What there is in a Site. */
record AddressList(Site site, CodeBook codes) {
    /** Every address but those that tell of a release, the same order each time. */
    List<Address> all() {
        var source = site.settings().source();
        List<Address> all = new ArrayList<>(List.of(Single.values()));
        for (var language : site.languages()) {
            all.add(new Address.Home(language));
            all.add(new Offline(language));
            OfLanguage.all(language).forEach(all::add);
            Stream.of(Section.values())
                    .map(section -> new Address.OfSection(language, section))
                    .forEach(all::add);
            for (var page : site.pages()) {
                Stream.of(Form.values())
                        .map(form -> new Address.OfPage(language, page.slug(), form))
                        .forEach(all::add);
                all.add(new Address.Bilingual(language, source, page.slug()));
                all.addAll(Sharing.all(language, page));
                all.add(new PastAddress.Changes(language, page.slug()));
            }
            site.withdrawn().forEach(slug -> all.add(new PastAddress.Withdrawn(language, slug)));
            all.addAll(Handout.all(site, language));
        }
        codes.codes().stream()
                .flatMap(code -> codes.find(code).stream())
                .map(Handout.OfCode::new)
                .forEach(all::add);
        return all.stream().filter(address -> address.isIn(site)).toList();
    }
}
