package org.fanal.press;

import java.util.Optional;
import org.fanal.language.Language;
import org.fanal.page.Page;
import org.fanal.page.Site;

/** Answers what other sites ask about embedding a page of this one. */
record OEmbedDesk(Site site, Printer printer, PathReading paths) {
    private static final int NO_QUESTION = 400;
    private static final int NOT_OURS = 404;
    private static final int NO_SUCH_FORMAT = 501;

    /** What a question names. */
    private record Named(Language language, Page page, Optional<String> part) {}

    Answer answer(String query) {
        var question = OEmbedQuestion.read(query);
        if (question.isEmpty()) {
            return Answer.refused(NO_QUESTION);
        }
        var asked = question.get();
        if (!asked.format().equals("json")) {
            return Answer.refused(NO_SUCH_FORMAT);
        }
        return printer.publicUrl()
                .flatMap(asked::on)
                .flatMap(url -> named(url.getRawPath(), Optional.ofNullable(url.getRawFragment())))
                .map(named -> printer.oembed(
                        site, named.language(), named.page(), named.part(), asked.width(), asked.height()))
                .map(text -> Answer.of(Sheet.of(Paper.OEMBED, text, printer.policy(Paper.OEMBED))))
                .orElseGet(() -> Answer.refused(NOT_OURS));
    }

    /** A page at its own address, in whatever form, or an embed. */
    private Optional<Named> named(String path, Optional<String> fragment) {
        return paths.read(path)
                .filter(address -> address.path().equals(path) && address.isIn(site))
                .flatMap(address -> named(address, fragment));
    }

    private Optional<Named> named(Address address, Optional<String> fragment) {
        if (address instanceof Address.OfPage page && page.form() == Address.OfPage.Form.PAGE) {
            var part = fragment.filter(name -> new Sharing.Embed(page.language(), page.slug(), name).isIn(site));
            return site.page(page.slug()).map(found -> new Named(page.language(), found, part));
        }
        if (address instanceof Sharing.Embed embed) {
            var part = embed.part().isEmpty() ? Optional.<String>empty() : Optional.of(embed.part());
            return Optional.of(new Named(embed.language(), embed.page(site), part));
        }
        if (address instanceof Sharing.Share share) {
            return Optional.of(new Named(share.language(), share.page(site), Optional.empty()));
        }
        return Optional.empty();
    }
}
