package org.fanal;

import java.util.Optional;
import org.fanal.content.reading.ContentFolder;
import org.fanal.page.LiveSite;
import org.fanal.page.reading.SiteFolders;
import org.fanal.press.Address;
import org.fanal.press.Press;
import org.fanal.translation.reading.TranslationFolder;
import org.fanal.view.Views;
import org.fanal.web.Events;
import org.fanal.web.WebServer;
import org.fanal.web.WebSettings;

/** All wiring, in the order of the flow: folders, Site, views, press, and then the web or a folder. */
final class App {
    private final Settings settings;

    App(Settings settings) {
        this.settings = settings;
    }

    SiteFolders folders() {
        return new SiteFolders(new ContentFolder(settings.content()), new TranslationFolder(settings.translations()));
    }

    Press press(LiveSite live) {
        return new Press(live, new Views(Address.paths(), settings.publicUrl()));
    }

    WebServer web(Press press, Events events, Optional<Runnable> beforeEachRequest) {
        var where = new WebSettings(settings.port(), settings.host(), settings.publicUrl(), settings.onion());
        return new WebServer(press, where, events, beforeEachRequest);
    }
}
