package org.fanal.view.template;

import org.fanal.translation.words.Words;

/** What a template gets, as its one variable {@code view}: a record whose components it prints. */
public interface View {
    /** The words {@code #{key}} stands for in the template. */
    Words words();
}
