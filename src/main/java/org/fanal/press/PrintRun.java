package org.fanal.press;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.fanal.card.CodeBook;
import org.fanal.language.AcceptLanguage;
import org.fanal.language.Language;
import org.fanal.page.Site;
import org.fanal.release.ReleaseNote;
import org.fanal.search.Search;

/** All sheets of one Site, each printed when it is first asked for. Whoever holds a run sees no other Site. */
public final class PrintRun {
    private static final int NOT_FOUND = 404;
    private static final String OEMBED = "/oembed";

    private final Site site;
    private final Printer printer;
    private final Search search;
    private final PathReading paths;
    private final Map<String, Plate> plates = new ConcurrentHashMap<>();
    private volatile Map<String, Print> former;
    private Optional<CodeBook> codes = Optional.empty();

    PrintRun(Site site, Printer printer, Search search, Map<String, Print> former) {
        this.site = site;
        this.printer = printer;
        this.search = search;
        this.paths = new PathReading(site.languages());
        this.former = former;
    }

    /** Whether this is the run of that Site. */
    public boolean isOf(Site other) {
        return site == other;
    }

    /** What a path asks for: its own address, or the one to go to instead when {@code path()} is not that path. */
    public Optional<Address> find(String path) {
        if (path.startsWith(Handout.OfCode.FOLDER)) {
            return Handout.OfCode.typed(path).flatMap(codes()::find).map(Handout.OfCode::new);
        }
        return paths.read(path)
                .map(asked -> asked.isIn(site) ? asked : asked.renamed(site))
                .filter(address -> address.isIn(site));
    }

    /** The sheet at exactly this path, if it is printed already. Never waits. */
    public Optional<Sheet> printed(String path) {
        var plate = plates.get(path);
        return plate == null ? Optional.empty() : plate.printed();
    }

    /** The sheet for an address that {@link #find} returned, printed now if need be. */
    public Sheet sheet(Address address) {
        return plate(address.path()).sheet(() -> printer.fingerprint() + address.fingerprint(site), () -> {
            var paper = address.paper();
            return Sheet.of(paper, printer.text(site, address), printer.policy(paper));
        });
    }

    /**
     * The answer to words that a reader typed at an address which {@link Address#takesWords takes} them. It is made for one
     * reader: neither the words nor the sheet are kept anywhere.
     */
    public Sheet answer(Address address, String words) {
        if (!(address instanceof OfLanguage place) || !place.takesWords()) {
            throw new IllegalArgumentException("takes no words: " + address.path());
        }
        var found = search.find(site, place.language(), words);
        return Sheet.of(
                Paper.ANSWER, printer.answer(site, place.language(), words, found), printer.policy(Paper.ANSWER));
    }

    /** The sheet for an answer that is no guidance. Never fails. */
    public Sheet error(int status, Language language) {
        try {
            return plate(status + " " + language.tag())
                    .sheet(
                            () -> printer.fingerprint() + site.fingerprint(language),
                            () -> Sheet.of(
                                    Paper.ERROR, printer.error(site, language, status), printer.policy(Paper.ERROR)));
        } catch (RuntimeException | StackOverflowError e) {
            return Sheet.of(Paper.TEXT, status + "\n", "default-src 'none'; frame-ancestors 'none'");
        }
    }

    /** The page for a refused request: under the address of a code it says that no card of ours carries it. Never fails. */
    public Sheet refusal(int status, String path, String acceptLanguage) {
        var language = language(path, acceptLanguage);
        if (status != NOT_FOUND || !path.startsWith(Handout.OfCode.FOLDER)) {
            return error(status, language);
        }
        boolean isWhole = Handout.OfCode.typed(path).isPresent();
        try {
            return plate("code " + isWhole + " " + language.tag())
                    .sheet(
                            () -> printer.fingerprint() + site.fingerprint(language),
                            () -> Sheet.of(
                                    Paper.ERROR, printer.noCode(site, language, isWhole), printer.policy(Paper.ERROR)));
        } catch (RuntimeException | StackOverflowError e) {
            return error(status, language);
        }
    }

    /** The answer to a question in an address, for the few paths that take one. */
    public Optional<Answer> ask(String path, String query) {
        return path.equals(OEMBED) ? Optional.of(new OEmbedDesk(site, printer, paths).answer(query)) : Optional.empty();
    }

    /** The language for an answer to this path: the path's own, else the one the reader's browser asks for. */
    public Language language(String path, String acceptLanguage) {
        return paths.language(path).orElseGet(() -> AcceptLanguage.best(acceptLanguage, site.languages()));
    }

    /** The first page in the language the reader's browser asks for. */
    public Address home(String acceptLanguage) {
        return new Address.Home(AcceptLanguage.best(acceptLanguage, site.languages()));
    }

    /** What a host that cannot choose a language shows at {@code /}: the first page in the source language. */
    public Sheet front() {
        return sheet(new Address.Home(site.settings().source()));
    }

    /** What such a host shows for an address that is none. */
    public Sheet notFound() {
        return error(NOT_FOUND, site.settings().source());
    }

    /** Every address of this Site but those that tell of a release of it, the same order each time. */
    public List<Address> addresses() {
        return new AddressList(site, codes()).all();
    }

    /** The day this Site speaks for, in UTC. */
    public LocalDate day() {
        return site.today();
    }

    /** The pages that tell of a release of this Site, by their addresses. */
    public Map<Address, Sheet> releasePages(ReleaseNote note) {
        Map<Address, Sheet> pages = new LinkedHashMap<>();
        for (var language : site.languages()) {
            var address = new OfLanguage(language, OfLanguage.Kind.RELEASE);
            var text = printer.release(site, language, note);
            pages.put(address, Sheet.of(address.paper(), text, printer.policy(address.paper())));
        }
        return pages;
    }

    /** Brings the search up to date, prints what most readers ask for and what was asked for before, then lets go of what the last Site left. */
    void warm(BooleanSupplier isWanted) {
        try {
            search.renew(site, isWanted);
        } catch (RuntimeException e) {
            // the former index goes on answering
        }
        for (var address : addresses()) {
            if (!isWanted.getAsBoolean()) {
                return;
            }
            if (address.isBusy() || former.containsKey(address.path())) {
                try {
                    sheet(address);
                } catch (RuntimeException | StackOverflowError e) {
                    continue; // whoever asks for it gets the failure, and it is reported there
                }
            }
        }
        former = Map.of();
    }

    /** What the next run may use again. */
    Map<String, Print> prints() {
        Map<String, Print> all = new HashMap<>(former);
        plates.forEach((key, plate) -> plate.print().ifPresent(print -> all.put(key, print)));
        return all;
    }

    private synchronized CodeBook codes() {
        var book = codes.orElseGet(() -> CodeBook.of(site));
        codes = Optional.of(book);
        return book;
    }

    private Plate plate(String key) {
        return plates.computeIfAbsent(key, each -> new Plate(Optional.ofNullable(former.get(each))));
    }

    /** A sheet, and the hash of all it was made from. */
    record Print(String fingerprint, Sheet sheet) {}

    /** The place of one sheet in a print run: many may ask at once, one prints. */
    private static final class Plate {
        private Optional<Print> former;
        private volatile Optional<Print> print = Optional.empty();

        Plate(Optional<Print> former) {
            this.former = former;
        }

        Optional<Print> print() {
            return print;
        }

        Optional<Sheet> printed() {
            return print.map(Print::sheet);
        }

        Sheet sheet(Supplier<String> fingerprint, Supplier<Sheet> printing) {
            var done = print;
            return done.isPresent() ? done.get().sheet() : first(fingerprint, printing);
        }

        private synchronized Sheet first(Supplier<String> fingerprint, Supplier<Sheet> printing) {
            if (print.isEmpty()) {
                var now = fingerprint.get();
                print = Optional.of(former.filter(last -> last.fingerprint().equals(now))
                        .orElseGet(() -> new Print(now, printing.get())));
                former = Optional.empty();
            }
            return print.orElseThrow().sheet();
        }
    }
}
