package org.fanal.editing.translating;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanal.TestDesk;
import org.fanal.content.Slug;
import org.fanal.editing.Edit;
import org.fanal.editing.record.Document;
import org.fanal.editing.record.KeyPair;
import org.fanal.editing.translating.now.Piece;
import org.fanal.editing.translating.offline.Wish;
import org.fanal.language.Language;
import org.fanal.language.Languages;
import org.fanal.people.Person;
import org.fanal.people.Role;
import org.fanal.people.secret.Token;
import org.fanal.translation.Rendition;
import org.fanal.translation.exchange.Format;
import org.fanal.translation.history.Severity;

/**
 * What editors, translators and accidents do, one after another, the same for the same seed. Every source text says what it means
 * in a code word, and so does every translation, so that a wrong one can be told from a right one.
 */
final class Story implements AutoCloseable {
    private static final Slug PAGE = new Slug("papers");
    private static final Document DOCUMENT = Document.page(PAGE);
    private static final Language SPANISH = Languages.known("es").orElseThrow();
    private static final Pattern SOURCE = Pattern.compile("means (\\w+), worded");
    private static final Pattern TRANSLATION = Pattern.compile("significa (\\w+), dicho (\\w+)");
    private static final int MOST_PARAGRAPHS = 9;

    private final Random random;
    private final TestDesk house;
    private final List<String> told = new ArrayList<>();
    private final Set<String> came = new HashSet<>();
    private final Map<String, Set<String>> confirmed = new HashMap<>();
    private final List<String> bodies = new ArrayList<>();
    private final List<Parcels> exports = new ArrayList<>();
    private final List<Token> links = new ArrayList<>();
    private int confirmations;
    private int codes;

    private record Parcels(String name, byte[] bytes) {}

    Story(Path folder, long seed) {
        random = new Random(seed);
        house = TestDesk.small(folder);
        house.joinQuietly("Sol", List.of(Role.TRANSLATOR), List.of("es", "ar"));
        house.joinQuietly("Uma", List.of(Role.TRANSLATOR), List.of("es"));
        for (int i = 0; i < 4; i++) {
            edit(Severity.MAJOR, body -> body + "\n" + paragraph(code()));
        }
    }

    List<String> told() {
        return told.subList(Math.max(0, told.size() - 30), told.size());
    }

    void step() {
        switch (random.nextInt(24)) {
            case 0 -> edit(Severity.MAJOR, this::another);
            case 1 -> edit(Severity.WORDING, this::reworded);
            case 2 -> edit(Severity.MAJOR, this::moved);
            case 3 -> edit(Severity.MAJOR, body -> bodies.get(random.nextInt(bodies.size())));
            case 4 -> restart();
            case 5, 6, 7, 8, 9 -> write();
            case 10, 11, 12, 13 -> confirm();
            case 14 -> confirmPage();
            case 15 -> sendBack();
            case 16, 17 -> export();
            case 18, 19, 20, 21 -> upload();
            case 22 -> undo();
            default -> talk();
        }
    }

    // what editors do

    private String body() {
        return house.body(DOCUMENT.path()).orElseThrow();
    }

    private String paragraph(String meaning) {
        return "A rule means " + meaning + ", worded " + code() + ".\n";
    }

    private String code() {
        var code = new StringBuilder("q");
        for (int rest = codes++; rest > 0; rest /= 20) {
            code.append("bcdfghjklmnpqrstvwxz".charAt(rest % 20));
        }
        return code.toString();
    }

    private String another(String body) {
        var paragraphs = rules(body);
        if (paragraphs.isEmpty() || (paragraphs.size() < MOST_PARAGRAPHS && random.nextBoolean())) {
            return body + "\n" + paragraph(code());
        }
        var old = paragraphs.get(random.nextInt(paragraphs.size()));
        return body.replace(old, random.nextInt(3) == 0 ? "" : paragraph(code()).strip());
    }

    private String reworded(String body) {
        var paragraphs = rules(body);
        if (paragraphs.isEmpty()) {
            return body;
        }
        var old = paragraphs.get(random.nextInt(paragraphs.size()));
        return body.replace(old, old.replaceFirst("worded \\w+", "worded " + code()));
    }

    private String moved(String body) {
        var paragraphs = rules(body);
        if (paragraphs.isEmpty()) {
            return body;
        }
        var one = paragraphs.get(random.nextInt(paragraphs.size()));
        return body.replace(one, "") + "\n" + one + "\n";
    }

    private static List<String> rules(String body) {
        return Pattern.compile("A rule means \\w+, worded \\w+\\.")
                .matcher(body)
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
    }

    private void edit(Severity severity, java.util.function.UnaryOperator<String> change) {
        var before = body();
        var after = change.apply(before);
        if (after.equals(before)) {
            return;
        }
        told.add("edit " + severity);
        bodies.add(before);
        var opened = house.desk().open(DOCUMENT);
        var saved = house.desk().save(house.person("Eva"), Edit.of(DOCUMENT, opened.publication(), after));
        if (!saved.isDone()) {
            return;
        }
        var draft = TestDesk.must(saved).draft();
        Map<KeyPair, Severity> severities = new HashMap<>();
        house.desk()
                .effect(draft.change(), Map.of())
                .changes()
                .forEach(each -> each.keys().ifPresent(pair -> severities.put(pair, severity)));
        house.approve("Ana", house.submit("Eva", draft, "It changed.", severities));
    }

    private void restart() {
        if (random.nextInt(4) == 0) {
            told.add("restart");
            house.restart(false);
        }
    }

    // what translators do

    private TranslationDesk desk() {
        return house.translating();
    }

    private Person somebody() {
        return house.person(List.of("Tam", "Sol", "Uma").get(random.nextInt(3)));
    }

    private List<Piece> pieces() {
        return desk().page(somebody(), SPANISH, PAGE).orElseThrow().pieces().stream()
                .filter(piece -> meaning(piece.original().text()).isPresent())
                .toList();
    }

    private Optional<Piece> anyPiece() {
        var pieces = pieces();
        return pieces.isEmpty() ? Optional.empty() : Optional.of(pieces.get(random.nextInt(pieces.size())));
    }

    private static Optional<String> meaning(String source) {
        var found = SOURCE.matcher(source);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private String translation(String source) {
        var text = "Una regla significa " + meaning(source).orElse("qx") + ", dicho " + code() + ".";
        return switch (random.nextInt(8)) {
            case 0 -> text + " 77";
            case 1 -> text.replace("Una", "\u202eUna");
            default -> text;
        };
    }

    private void write() {
        anyPiece().ifPresent(piece -> {
            var text = translation(piece.original().text());
            var after = random.nextInt(4) == 0
                    ? Optional.<Long>empty()
                    : piece.pending().map(version -> version.id());
            if (random.nextInt(6) == 0) {
                if (random.nextBoolean()) {
                    edit(Severity.MAJOR, this::another);
                } else {
                    edit(Severity.WORDING, this::reworded);
                }
            }
            var person = somebody();
            var kept = desk().save(person, piece.place(), after, List.of(text));
            told.add(person.name() + " writes " + text + ": " + kept.map(Kept::as));
            came.add(text);
        });
    }

    private void confirm() {
        anyPiece().filter(piece -> !piece.text().isEmpty()).ifPresent(piece -> {
            var person = somebody();
            boolean isStale = random.nextInt(5) == 0;
            if (isStale) {
                write();
            }
            if (isRight(piece)) {
                var done = desk().confirm(
                                person, piece.place(), new Seen(piece.place().key(), piece.hash()));
                told.add(person.name() + " confirms " + piece.text() + ": " + done);
                done.value().ifPresent(value -> confirmed(person, piece));
            }
        });
    }

    private void confirmed(Person person, Piece piece) {
        confirmations++;
        if (piece.pending().filter(version -> version.by().isBy(person.id())).isPresent()) {
            throw new AssertionError(person.name() + " confirmed their own text: " + piece.text());
        }
        meaning(piece.original().text())
                .ifPresent(meaning -> confirmed
                        .computeIfAbsent(meaning, each -> new HashSet<>())
                        .add(piece.text()));
    }

    /** A second person reads what they confirm. */
    private static boolean isRight(Piece piece) {
        var meaning = meaning(piece.original().text());
        var said = TRANSLATION.matcher(piece.text());
        return meaning.isEmpty() || (said.find() && said.group(1).equals(meaning.get()));
    }

    private void confirmPage() {
        var person = somebody();
        var page = desk().page(person, SPANISH, PAGE).orElseThrow();
        var right = page.confirmable().stream().filter(Story::isRight).toList();
        var seen = right.stream()
                .map(piece -> new Seen(piece.place().key(), piece.hash()))
                .toList();
        var done = desk().confirmPage(person, SPANISH, PAGE, seen);
        told.add(person.name() + " confirms a page: " + done);
        done.value().ifPresent(value -> right.forEach(piece -> confirmed(person, piece)));
    }

    private void sendBack() {
        anyPiece().filter(piece -> !piece.text().isEmpty()).ifPresent(piece -> {
            var done = desk().sendBack(
                            somebody(),
                            piece.place(),
                            new Seen(piece.place().key(), piece.hash()),
                            "Please look again.");
            told.add("send back: " + done);
        });
    }

    private void talk() {
        anyPiece().ifPresent(piece -> {
            desk().pass(somebody(), piece.place());
            desk().work(somebody(), SPANISH);
            if (desk().segment(somebody(), piece.place()).isEmpty()) {
                throw new AssertionError("not there: " + piece);
            }
            desk().conflicts(SPANISH).stream()
                    .findFirst()
                    .ifPresent(
                            offer -> desk().settle(somebody(), offer.offered().id()));
        });
    }

    // files

    private void export() {
        var format = List.of(Format.values()).get(random.nextInt(4));
        var page = random.nextInt(3) == 0 ? Optional.<Slug>empty() : Optional.of(PAGE);
        var parcel =
                TestDesk.must(desk().download(somebody(), new Wish(SPANISH, page, random.nextInt(3) == 0, format)));
        exports.add(new Parcels(parcel.name(), parcel.bytes()));
        if (exports.size() > 6) {
            exports.remove(0);
        }
        told.add("export " + parcel.name());
    }

    private void upload() {
        var texts = exports.stream().filter(each -> each.name().endsWith(".po")).toList();
        if (texts.isEmpty() || random.nextInt(8) == 0) {
            exports.stream().findAny().ifPresent(each -> take(each.name(), each.bytes(), List.of()));
            return;
        }
        var file = texts.get(random.nextInt(texts.size()));
        var fresh = new ArrayList<String>();
        var po = damaged(filled(new String(file.bytes(), UTF_8), fresh));
        take(
                file.name(),
                po.getBytes(UTF_8),
                fresh.stream()
                        .filter(text -> po.contains("msgstr \"" + text + "\"\n"))
                        .toList());
    }

    /** Fills in some entries, in the words of the source they stand under. */
    private String filled(String po, List<String> fresh) {
        var entry = Pattern.compile("(?m)^msgid \"(A rule means \\w+, worded \\w+\\.)\"\nmsgstr \".*\"$")
                .matcher(po);
        var out = new StringBuilder();
        while (entry.find()) {
            if (random.nextInt(3) == 0) {
                var text = translation(entry.group(1));
                fresh.add(text);
                entry.appendReplacement(
                        out, Matcher.quoteReplacement("msgid \"" + entry.group(1) + "\"\nmsgstr \"" + text + "\""));
            }
        }
        entry.appendTail(out);
        return out.toString();
    }

    private String damaged(String po) {
        return switch (random.nextInt(12)) {
            case 0 -> po.substring(0, random.nextInt(po.length()));
            case 1 -> po.replaceAll("(?m)^\"X-Fanal-Base.*\n", "");
            case 2, 3 -> po.replaceAll("(?m)^#, fuzzy\n", "").replaceAll("(?m)^#\\|.*\n", "");
            case 4 -> po.replaceAll("(?m)^#.*\n", "");
            case 5 -> po.replaceFirst("(?s)^.*?\n\n", "");
            case 6 -> po.replace("means", "meant");
            case 7 -> po + "\nmsgid \"Unknown " + code() + "\"\nmsgstr \"Desconocido\"\n";
            case 8 -> po.replace("msgid \"A", "msgid \"Ä");
            default -> po;
        };
    }

    private void take(String name, byte[] file, List<String> fresh) {
        came.addAll(fresh);
        if (random.nextInt(4) == 0) {
            var token = TestDesk.must(desk().uploadLink(somebody(), SPANISH));
            links.add(token);
            var taken = desk().take(token, name, file);
            told.add("upload by link " + name + ": "
                    + taken.map(each -> each.upload().counts()));
        } else {
            var person = somebody();
            var dry = TestDesk.must(desk().look(person, SPANISH, name, file));
            var taken = TestDesk.must(desk().take(person, SPANISH, name, file));
            told.add(person.name() + " uploads " + name + ": " + taken.upload().counts());
            if (!dry.merged().counts().equals(taken.incoming().merged().counts())) {
                throw new AssertionError("the dry run said something else");
            }
        }
    }

    private void undo() {
        desk().uploads(SPANISH).stream()
                .filter(upload -> upload.undone().isEmpty())
                .findFirst()
                .ifPresent(upload ->
                        told.add("undo: " + desk().undo(somebody(), upload.id()).isDone()));
    }

    // what must hold

    /** Texts that came in and are nowhere. */
    List<String> lost() {
        var rows = house.store()
                .read(handle -> String.join(
                        "\n",
                        handle.createQuery("select text from translation")
                                .mapTo(String.class)
                                .list()));
        var published = house.body("translations/es/papers.po").orElseThrow();
        return came.stream()
                .filter(text -> !rows.contains(text) && !published.contains(text))
                .toList();
    }

    /** Texts that count as confirmed and that no second person confirmed for this meaning. */
    List<String> wrong() {
        var wrong = new ArrayList<String>();
        var page = house.site().page(PAGE).orElseThrow();
        var catalog = house.site().catalog(SPANISH, PAGE);
        var translated = house.site().translated(page, SPANISH);
        for (var segment : page.skeleton().segments()) {
            var meaning = meaning(segment.text());
            if (meaning.isPresent()) {
                var offer = catalog.of(segment);
                if (offer.state() == Rendition.State.CONFIRMED
                        && !confirmed.getOrDefault(meaning.get(), Set.of()).contains(offer.text())) {
                    wrong.add("confirmed by nobody: " + offer.text());
                }
                var shown = translated.passage(segment);
                var said = TRANSLATION.matcher(shown.text());
                if (shown.language().equals(SPANISH)
                        && (!said.find() || !said.group(1).equals(meaning.get()))) {
                    wrong.add(segment.text() + " is shown as " + shown.text());
                }
            }
        }
        return wrong;
    }

    /** How many confirmations the record has too many or too few. */
    int miscounted() {
        int rows = house.store()
                .read(handle -> handle.createQuery("select count(*) from confirmation")
                        .mapTo(Integer.class)
                        .one());
        return rows - confirmations;
    }

    /** Everything that decides what readers see of the page in Spanish. */
    String record() {
        return String.join(
                "\n\n",
                house.body(DOCUMENT.path()).orElse(""),
                house.body("translations/es/papers.po").orElse(""),
                house.body("translations/successions.tsv").orElse(""),
                house.body("translations/es/confirmed.tsv").orElse(""),
                house.body("translations/es/outdated.tsv").orElse(""));
    }

    int cameIn() {
        return came.size();
    }

    int confirmedTexts() {
        return confirmations;
    }

    @Override
    public void close() {
        house.close();
    }
}
