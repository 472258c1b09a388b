package org.fanal.press;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.fanal.content.reading.ContentFolder;
import org.fanal.page.LiveSite;
import org.fanal.page.reading.SiteFolders;
import org.fanal.translation.reading.TranslationFolder;
import org.fanal.view.Views;

/** The shipped site on the day it was written, with the portal's own templates. */
public final class Shipped {
    private static final Path BASE = Path.of(System.getProperty("fanal.basedir", "."));

    private Shipped() {}

    public static Press press() {
        return press(Optional.empty());
    }

    /** With a public address there are pictures of codes, and discovery links. */
    public static Press press(Optional<URI> publicUrl) {
        var folders = new SiteFolders(
                new ContentFolder(BASE.resolve("content")), new TranslationFolder(BASE.resolve("translations")));
        var reading = folders.read(LocalDate.of(2026, 11, 23), Optional.empty());
        return new Press(new LiveSite(reading.site().orElseThrow()), new Views(Address.paths(), publicUrl));
    }
}
