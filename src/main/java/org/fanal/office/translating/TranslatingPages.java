package org.fanal.office.translating;

import java.util.List;
import org.fanal.editing.Desk;
import org.fanal.editing.translating.TranslationDesk;
import org.fanal.office.http.Pages;
import org.fanal.office.translating.asking.AddPages;
import org.fanal.office.translating.asking.QuestionPages;
import org.fanal.office.translating.confirming.ConfirmPages;
import org.fanal.office.translating.files.FilePages;
import org.fanal.office.translating.files.InPages;
import org.fanal.office.translating.files.LeftPages;
import org.fanal.office.translating.work.WorkPages;
import org.fanal.office.translating.writing.TextPages;
import org.fanal.office.translating.writing.WholePages;
import org.fanal.page.LiveSite;

/** All pages of the translators' desk. */
public final class TranslatingPages {
    /** What they look like, after the style of the desk. */
    public static final String STYLE = "office/translate/translate.css";

    private TranslatingPages() {}

    /** @param texts the desk of those who write, through which a language is added */
    public static List<Pages> all(TranslationDesk desk, Desk texts, LiveSite live) {
        return List.of(
                new WorkPages(desk, live),
                new TextPages(desk, live),
                new WholePages(desk, live),
                new ConfirmPages(desk, live),
                new FilePages(desk, live),
                new InPages(desk, live),
                new LeftPages(desk, live),
                new QuestionPages(desk, live),
                new AddPages(texts, live));
    }
}
