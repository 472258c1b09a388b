package org.fanal.markdown;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.fanal.content.Content;
import org.fanal.content.FrontMatter;
import org.fanal.content.Numbers;
import org.fanal.content.Problem;
import org.fanal.content.Section;
import org.fanal.content.Slug;
import org.fanal.content.Source;
import org.fanal.content.reading.ContentFolder;
import org.fanal.language.Languages;

/** Pages for tests. */
final class Pages {
    static final Links LINKS = new Links() {
        @Override
        public Optional<String> page(String target) {
            return target.contains(".md") ? Optional.of("/en/" + target.replace(".md", "")) : Optional.empty();
        }

        @Override
        public Optional<NumberLink> number(String id) {
            return id.equals("court") ? Optional.of(new NumberLink("1-800-898-7180", "")) : Optional.empty();
        }

        @Override
        public OptionalInt footnote(String id) {
            return id.equals("law") ? OptionalInt.of(1) : id.equals("memo") ? OptionalInt.of(2) : OptionalInt.empty();
        }
    };

    private Pages() {}

    static Source source(String body) {
        var day = LocalDate.of(2026, 1, 1);
        var front = new FrontMatter(
                "A page",
                "Page",
                "What it is for.",
                Section.ENCOUNTERS,
                1,
                day,
                day,
                List.of(),
                30,
                OptionalInt.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Map.of());
        return new Source(new Slug("a-page"), front, body, 1, "content/a-page.md");
    }

    static Cut cut(String body) {
        return Segmenter.cut(source(body), new Numbers(List.of()));
    }

    /** The texts of the body. */
    static List<String> texts(String body) {
        return cut(body).skeleton().slots().stream()
                .map(slot -> slot.segment().text())
                .toList();
    }

    static String html(String body) {
        return html(cut(body).skeleton());
    }

    /** The page in its own language, as the reader gets it. */
    static String html(Skeleton skeleton) {
        return skeleton.fill(new Filler() {
                    @Override
                    public Fill fill(Slot slot) {
                        var words = Inline.parse(slot.segment().text()).html(LINKS);
                        return new Fill(words, Optional.empty(), Html.EMPTY, Html.EMPTY);
                    }

                    @Override
                    public Html label(BlockType block) {
                        return Html.text(block.key());
                    }
                })
                .text();
    }

    static List<String> problems(String body) {
        return cut(body).problems().stream().map(Problem::toString).toList();
    }

    /** The shipped content. */
    static Content shipped() {
        return new ContentFolder(Path.of(System.getProperty("fanal.basedir", "."), "content"))
                .read(LocalDate.of(2026, 11, 23));
    }

    /** Fills every slot with the same words in this language, with a mark and something below. */
    record Foreign(Html words, String language) implements Filler {
        @Override
        public Fill fill(Slot slot) {
            return new Fill(words, Languages.known(language), Html.text("mark"), new Html("<ul></ul>"));
        }

        @Override
        public Html label(BlockType block) {
            return words;
        }
    }
}
