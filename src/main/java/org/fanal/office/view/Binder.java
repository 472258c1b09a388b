package org.fanal.office.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fanal.view.template.Drawings;
import org.fanal.view.template.Markup;
import org.fanal.view.template.Templates;

/** Prints a page and sets it into the office's frame. */
public final class Binder {
    private static final String FRAME = "office/frame";
    private static final List<String> DRAWINGS = List.of("lantern", "globe", "say", "danger");

    private final Templates templates;
    private final Assets assets;
    private final Markup symbols = new Drawings().symbols(DRAWINGS);

    /** @param pages the templates of all pages; a missing one stops the start */
    public Binder(Set<String> pages, Assets assets) {
        var all = new HashSet<>(pages);
        all.add(FRAME);
        templates = new Templates(all);
        this.assets = assets;
    }

    /** The whole page. */
    public String bind(Around around, Page page) {
        var signed = around.person().map(name -> new Frame.Signed(name, around.token()));
        var frame = new Frame(
                around.words(),
                around.words().language(),
                page.title() + " · " + around.site(),
                around,
                signed,
                assets.path(Assets.STYLE),
                page.script().map(assets::path),
                symbols,
                page.isWide() ? "wide" : "narrow",
                templates.print(page.template(), page.view()));
        return templates.print(FRAME, frame).text();
    }

    /** Prints a part that pages set into themselves. */
    public Markup part(String template, org.fanal.view.template.View view) {
        return templates.print(template, view);
    }
}
