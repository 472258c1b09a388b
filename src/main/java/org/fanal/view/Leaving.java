package org.fanal.view;

import java.net.URI;
import org.fanal.translation.words.Words;
import org.fanal.view.template.View;

/** The page that leaves: it names nothing but where it goes. */
record Leaving(Words words, URI target) implements View {
    String refresh() {
        return "0;url=" + target;
    }

    String host() {
        return target.getHost();
    }
}
