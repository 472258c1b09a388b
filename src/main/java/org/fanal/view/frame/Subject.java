package org.fanal.view.frame;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fanal.language.Language;
import org.fanal.page.Page;

/**
 * What the frame must know about the page inside it.
 *
 * @param title neutral enough for a list of tabs
 * @param address its path in a language; absent when it has none of its own, such as an error
 * @param unspecified its path for readers of no offered language
 * @param page whose coverage the language menu tells; absent for lists
 * @param drawings those it uses beside the frame's own
 */
public record Subject(
        String name,
        String title,
        String description,
        Optional<Function<Language, String>> address,
        String unspecified,
        Optional<Page> page,
        Set<String> drawings) {}
