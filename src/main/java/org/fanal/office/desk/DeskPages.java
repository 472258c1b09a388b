package org.fanal.office.desk;

import java.util.List;
import org.fanal.editing.Desk;
import org.fanal.office.desk.overview.OverviewPages;
import org.fanal.office.desk.parts.Parts;
import org.fanal.office.desk.past.DecidingPages;
import org.fanal.office.desk.past.PastPages;
import org.fanal.office.desk.sending.ReviewingPages;
import org.fanal.office.desk.sending.SendingPages;
import org.fanal.office.desk.writing.WritingPages;
import org.fanal.office.http.Pages;
import org.fanal.page.LiveSite;
import org.fanal.view.Views;

/** All pages of the desk. */
public final class DeskPages {
    /** What they look like, after the style of the office. */
    public static final String STYLE = "office/desk/desk.css";

    /** Their one script; every page does without. */
    public static final String SCRIPT = WritingPages.SCRIPT;

    private DeskPages() {}

    /** @param views what prints pages for readers, and so for previews */
    public static List<Pages> all(Desk desk, LiveSite live, Views views) {
        var parts = new Parts();
        return List.of(
                new OverviewPages(desk, live, parts),
                new WritingPages(desk, live, views, parts),
                new SendingPages(desk, live, parts),
                new ReviewingPages(desk, live, parts),
                new PastPages(desk, live, parts),
                new DecidingPages(desk, live, parts));
    }
}
