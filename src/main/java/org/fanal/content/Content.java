package org.fanal.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fanal.content.finding.FindWords;

/**
 * All that {@code content/} holds.
 *
 * @param settings absent when {@code site.yml} cannot be read
 * @param numbers absent when {@code numbers.yml} cannot be read; an empty register when there is no such file
 * @param editions what was published when
 * @param find what readers type to find a page
 * @param sources those that could be read, by slug
 * @param broken slugs of pages whose file is there but cannot be read
 */
public record Content(
        Optional<SiteSettings> settings,
        Optional<Numbers> numbers,
        Editions editions,
        FindWords find,
        List<Source> sources,
        Set<Slug> broken,
        List<Problem> problems) {
    public Content {
        sources = List.copyOf(sources);
        broken = Set.copyOf(broken);
        problems = List.copyOf(problems);
    }
}
