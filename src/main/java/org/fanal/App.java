package org.fanal;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.fanal.content.reading.ContentFolder;
import org.fanal.editing.Desk;
import org.fanal.editing.importing.Importer;
import org.fanal.editing.publishing.Proofs;
import org.fanal.editing.publishing.Published;
import org.fanal.editing.publishing.Publisher;
import org.fanal.editing.translating.TranslationDesk;
import org.fanal.office.Office;
import org.fanal.office.desk.DeskPages;
import org.fanal.office.translating.TranslatingPages;
import org.fanal.page.LiveSite;
import org.fanal.page.reading.SiteFolders;
import org.fanal.people.access.Entrance;
import org.fanal.press.Address;
import org.fanal.press.Press;
import org.fanal.store.Store;
import org.fanal.store.audit.Audit;
import org.fanal.texts.FolderTexts;
import org.fanal.texts.Texts;
import org.fanal.translation.reading.TranslationFolder;
import org.fanal.view.Views;
import org.fanal.web.Events;
import org.fanal.web.WebServer;
import org.fanal.web.WebSettings;
import org.fanal.web.WorkingHalf;

/** All wiring, in the order of the flow: texts, Site, views, press, then the web or a folder; beside it the record and the desk. */
final class App {
    private final Settings settings;
    private final Surroundings surroundings;

    App(Settings settings, Surroundings surroundings) {
        this.settings = settings;
        this.surroundings = surroundings;
    }

    SiteFolders folders() {
        return new SiteFolders(new ContentFolder(settings.content()), new TranslationFolder(settings.translations()));
    }

    Texts texts() {
        return Texts.joined(Map.of(
                "content", new FolderTexts(settings.content()),
                "translations", new FolderTexts(settings.translations())));
    }

    Importer importer(Store store) {
        return new Importer(store, audit(), surroundings.clock(), proofs());
    }

    Publisher publisher(Store store, LiveSite live, Published published) {
        return new Publisher(store, audit(), surroundings.clock(), proofs(), live, published);
    }

    Entrance entrance(Store store, String issuer) {
        return Entrance.open(store, audit(), surroundings.clock(), issuer, settings.approveAfter());
    }

    Desk desk(Store store, Publisher publisher, Entrance entrance) {
        return new Desk(store, audit(), surroundings.clock(), publisher, entrance.secondPerson());
    }

    TranslationDesk translating(Store store, Publisher publisher, Entrance entrance) {
        return new TranslationDesk(store, audit(), surroundings.clock(), publisher, entrance.secondPerson());
    }

    WorkingHalf office(LiveSite live, Entrance entrance, Desk desk, TranslationDesk translating, Events events) {
        var pages = new ArrayList<>(DeskPages.all(desk, live, views()));
        pages.addAll(TranslatingPages.all(translating, desk, live));
        return new Office(live, entrance, pages, events, settings.own()).half(settings.deskPort());
    }

    Press press(LiveSite live) {
        return new Press(live, views());
    }

    WebServer web(Press press, Events events, Optional<Runnable> beforeEachRequest, Optional<WorkingHalf> working) {
        var where = new WebSettings(settings.port(), settings.host(), settings.publicUrl(), settings.onion());
        return new WebServer(press, where, events, beforeEachRequest, working);
    }

    private Views views() {
        return new Views(Address.paths(), settings.publicUrl(), settings.newest());
    }

    private Proofs proofs() {
        return new Proofs(surroundings.clock());
    }

    private Audit audit() {
        return new Audit(surroundings.clock());
    }
}
