package org.fanal.view.guidance;

import java.util.List;
import org.fanal.translation.words.Words;
import org.fanal.view.template.Markup;
import org.fanal.view.template.View;

/** A guidance page. */
record Guidance(Words words, Markup article, List<Form> forms, String printed) implements View {
    /** The same page in another form. */
    record Form(String href, String title) {}
}
