package org.fanal.editing.importing;

import java.util.Optional;
import java.util.regex.Pattern;
import org.fanal.editing.record.Document;

/** What a file is, by its name; that decides how far its word goes. */
enum FileKind {
    /** A page, the numbers, the settings, the glossary: two people decide. */
    DOCUMENT,
    /** Translations of a page or of the portal's words: drafts that anybody may offer. */
    CATALOG,
    /** Words that readers search by, codes of printed cards: lists to which lines are added. */
    LIST,
    /** Which texts are out of date: only ever takes something from readers that might mislead them. */
    OUTDATED,
    /** What was confirmed, where a check has no say, and how much a change meant: believed only in trusted files. */
    TESTIMONY,
    /** What the record writes itself: templates, the list of editions. */
    DERIVED;

    private static final Pattern PAGE_CATALOG = Pattern.compile("translations/[A-Za-z0-9-]+/[^/.][^/]*\\.po");
    private static final Pattern FINDING_TABLE = Pattern.compile("translations/[A-Za-z0-9-]+/find\\.tsv");
    private static final Pattern TEMPLATE = Pattern.compile("translations/templates/[^/.][^/]*\\.pot");
    private static final Pattern OUTDATED_TABLE = Pattern.compile("translations/[A-Za-z0-9-]+/outdated\\.tsv");
    private static final Pattern CONFIRMED_TABLE =
            Pattern.compile("translations/[A-Za-z0-9-]+/(?:confirmed|exempt)\\.tsv");

    /** The kind of the file with this name; nothing when it is none of ours. */
    static Optional<FileKind> of(String path) {
        if (Document.at(path).isPresent()) {
            return Optional.of(DOCUMENT);
        }
        if (path.equals("translations/successions.tsv")
                || CONFIRMED_TABLE.matcher(path).matches()) {
            return Optional.of(TESTIMONY);
        }
        if (path.equals("content/editions.tsv") || TEMPLATE.matcher(path).matches()) {
            return Optional.of(DERIVED);
        }
        if (OUTDATED_TABLE.matcher(path).matches()) {
            return Optional.of(OUTDATED);
        }
        if (path.equals("content/printed.tsv") || FINDING_TABLE.matcher(path).matches()) {
            return Optional.of(LIST);
        }
        return PAGE_CATALOG.matcher(path).matches() ? Optional.of(CATALOG) : Optional.empty();
    }
}
