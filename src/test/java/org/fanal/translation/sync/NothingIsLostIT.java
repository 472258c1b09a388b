package org.fanal.translation.sync;

import static org.fanal.translation.sync.Folder.SPANISH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.fanal.translation.Rendition.State;
import org.fanal.translation.po.PoEntry;
import org.fanal.translation.po.PoFile;
import org.fanal.translation.po.PoWriter;
import org.fanal.translation.sync.source.SourcePage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Authors, translators and their tools do what they like, in any order. */
class NothingIsLostIT {
    private static final String ES = "es/door.po";
    private static final List<String> WORDS = List.of(
            "open", "close", "door", "judge", "paper", "ask", "wait", "speak", "lawyer", "family", "street", "home");

    @TempDir
    private Path root;

    private Folder folder;
    private Random random = new Random();
    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> former = new ArrayList<>();

    @BeforeEach
    void anEmptySite() {
        folder = new Folder(root);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void everyTextCanBeFoundAgainAndNoneIsShownForAnotherSource(int seed) {
        random = new Random(seed);
        for (int n = 0; n < 5; n++) {
            paragraphs.add(sentence());
        }
        publish();
        folder.sync();
        for (int step = 0; step < 16; step++) {
            change();
            assertNothingStaleIsShown("before the sync of step " + step);
            var before = texts();
            folder.on(LocalDate.of(2026, 11, 23).plusDays(step).toString()).sync();
            assertTrue(texts().containsAll(before), () -> "lost: " + before + "\n" + folder.text(ES));
            assertNothingStaleIsShown("after the sync of step " + step);
            var after = folder.everything();
            assertEquals(List.of(), folder.sync().written());
            assertEquals(after, folder.everything());
        }
    }

    private void change() {
        int place = random.nextInt(paragraphs.size());
        switch (random.nextInt(12)) {
            case 0 -> paragraphs.set(place, sentence());
            case 1, 2 -> paragraphs.set(place, edited(paragraphs.get(place)));
            case 3 -> paragraphs.add(place, sentence());
            case 4 -> paragraphs.remove(place);
            case 5 -> Collections.shuffle(paragraphs, random);
            case 6 -> revert(place);
            case 7 -> rewrite(entry -> entry.marked(false));
            case 8 ->
                rewrite(entry ->
                        entry.marked(false, entry.previousContext(), entry.previousId(), entry.previousPlural()));
            case 9 -> rewriteAll(entries -> entries.removeIf(PoEntry::obsolete));
            case 10 -> rewriteAll(entries -> Collections.shuffle(entries, random));
            default -> translate();
        }
        if (paragraphs.isEmpty()) {
            paragraphs.add(sentence());
        }
        publish();
        translate();
    }

    private void revert(int place) {
        if (!former.isEmpty()) {
            paragraphs.set(place, former.get(random.nextInt(former.size())));
        }
    }

    private void publish() {
        former.addAll(paragraphs);
        folder.page(String.join("\n\n", paragraphs) + "\n");
    }

    /** Translates two entries from the text above them, as a careful translator would. */
    private void translate() {
        var chosen = List.of(random.nextInt(12), 3 + random.nextInt(5));
        rewriteAll(entries -> {
            for (int place : chosen) {
                if (place < entries.size() && !entries.get(place).obsolete()) {
                    var entry = entries.get(place);
                    entries.set(
                            place,
                            entry.withStrings(List.of(translation(entry.id()))).marked(false));
                }
            }
        });
    }

    private void rewrite(UnaryOperator<PoEntry> edit) {
        rewriteAll(entries -> entries.replaceAll(edit));
    }

    private void rewriteAll(Consumer<List<PoEntry>> edit) {
        var file = folder.po(ES);
        var entries = new ArrayList<>(file.entries());
        edit.accept(entries);
        folder.write("translations/" + ES, PoWriter.write(new PoFile(file.headers(), List.of(), entries)));
    }

    private void assertNothingStaleIsShown(String when) {
        var translations = folder.read();
        for (SourcePage page : folder.pages()) {
            var catalog = translations.catalog(SPANISH, page.slug());
            for (var segment : page.segments()) {
                var shown = catalog.of(segment);
                if (shown.state() == State.DRAFT || shown.state() == State.CONFIRMED) {
                    assertEquals(translation(segment.text()), shown.text(), () -> when + "\n" + folder.text(ES));
                }
            }
        }
    }

    private Set<String> texts() {
        return folder.po(ES).entries().stream()
                .filter(PoEntry::hasText)
                .map(PoEntry::text)
                .collect(Collectors.toSet());
    }

    private static String translation(String source) {
        return "es: " + source;
    }

    private String sentence() {
        var words = new ArrayList<String>();
        for (int n = 4 + random.nextInt(6); n > 0; n--) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words) + ".";
    }

    private String edited(String sentence) {
        var words = new ArrayList<>(List.of(sentence.replace(".", "").split(" ")));
        words.set(random.nextInt(words.size()), WORDS.get(random.nextInt(WORDS.size())));
        return String.join(" ", words) + ".";
    }
}
