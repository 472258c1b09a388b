package org.fanal.translation.exchange;

import java.util.List;
import java.util.Optional;
import org.fanal.content.Slug;
import org.fanal.language.Direction;
import org.fanal.language.Language;
import org.fanal.language.PluralRule;
import org.fanal.translation.exchange.text.PageTexts;
import org.fanal.translation.po.PoEntry;

/** Pages with texts of every kind, to be sent out and taken back. */
public final class Pages {
    public static final Language ENGLISH = new Language("en", "English", Direction.LTR, PluralRule.ONE);
    public static final Language ARABIC = new Language("ar", "العربية", Direction.RTL, PluralRule.ARABIC);
    public static final Downloads DOWNLOADS = new Downloads(ENGLISH);
    public static final String BASE = "d17-p4";

    private Pages() {}

    public static PageTexts door() {
        return new PageTexts(
                new Slug("at-my-door"),
                ARABIC,
                BASE,
                List.of(
                        placed(2, entry("If agents come", "إذا جاء العملاء إلى بابك")),
                        placed(
                                3,
                                entry("Stay calm & say \"no\".", "ابقَ هادئًا وقل \"لا\" <الآن>.")
                                        .marked(true)),
                        placed(
                                4,
                                entry("They must show a warrant.", "عليهم إظهار أمر.")
                                        .marked(
                                                true,
                                                Optional.empty(),
                                                Optional.of("They may show a warrant."),
                                                Optional.empty())),
                        placed(5, entry("Ask for a paper\nand read it.", "اطلب ورقة\nواقرأها.")),
                        placed(6, entry("Not yet translated, with a comma; and a semicolon.", "")),
                        placed(7, entry("=1+1 is not a formula", "=1+1 ليست صيغة")),
                        placed(8, entry("-5 degrees", "'-5 درجات")),
                        placed(9, entry("@home", "@المنزل")),
                        placed(10, entry("'+1 already guarded", "'+1 محروس")),
                        placed(31, entry("Open.", "مفتوح.").inContext(Optional.of("a court"))),
                        placed(33, entry("Open.", "افتح.")),
                        entry("Gone.", "ذهب.").leftOver()));
    }

    public static PageTexts words() {
        var entry = entry("{count} page", "")
                .inContext(Optional.of("list.pages"))
                .counted(Optional.of("{count} pages"))
                .withStrings(List.of("لا صفحات", "صفحة", "صفحتان", "{count} صفحات", "{count} صفحة", "{count} صفحة."));
        var exit = entry("Exit", "خروج").inContext(Optional.of("exit.title")).marked(true);
        return new PageTexts(new Slug("ui"), ARABIC, BASE, List.of(entry, exit));
    }

    private static PoEntry entry(String source, String text) {
        return PoEntry.of(Optional.empty(), source, text);
    }

    private static PoEntry placed(int line, PoEntry entry) {
        return entry.described(List.of("paragraph", "critical"), List.of("content/at-my-door.md:" + line));
    }
}
