package org.fanal.view.card;

import java.util.List;
import java.util.Optional;
import org.fanal.language.Language;
import org.fanal.qr.QrCode;
import org.fanal.translation.words.Words;
import org.fanal.view.template.View;

/**
 * One side of a printed card.
 *
 * @param kind its CSS classes
 * @param drawing of its kind of block; none on the officer's side
 * @param part which of how many cards with this heading
 * @param qr the address of the code; without a public address there is none
 * @param address where the code is looked up, as a person types it; else the name of the site
 */
record Panel(
        Words words,
        Language language,
        String kind,
        Optional<String> drawing,
        Optional<String> title,
        Optional<String> part,
        List<Line> lines,
        Optional<QrCode> qr,
        String address,
        String code,
        String date,
        Optional<String> legend)
        implements View {}
