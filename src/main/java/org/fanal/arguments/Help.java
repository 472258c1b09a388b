package org.fanal.arguments;

/** What {@code --help} prints. */
public final class Help {
    private static final String COMMON = """
              --content FOLDER         pages, numbers and site settings    FANAL_CONTENT       (content)
              --translations FOLDER    catalogs and the portal's words     FANAL_TRANSLATIONS  (translations)
              --public-url URL         scheme and host readers use         FANAL_PUBLIC_URL    (none: relative addresses)
              --help                   this text
            """;

    private static final String DATA = """
              --data FOLDER            the embedded database               FANAL_DATA          (data)
              --help                   this text

            With FANAL_DATABASE_URL=jdbc:postgresql://... the record is in that database, and no data folder is used.
            """;

    private Help() {}

    /** The text for one command; for {@link Command#HELP} the list of commands. */
    public static String of(Command command) {
        return switch (command) {
            case SERVE -> """
                fanal serve [--trust-files] [--mirror] [--dev]
                Serves the site, and the desk where it is changed, until it is told to end (Ctrl-C, SIGTERM).
                The first start publishes the files of the two folders and prints a link each for the first two publishers.
                Later starts look which files changed: what they say waits at the desk for a second person.

                  --trust-files            files were reviewed where they come from: publish what changed in them at once,
                                           unless somebody changed the same text at the desk since
                  --mirror                 serve from the files only, without a desk and a database; a changed file is read
                                           again within ten seconds, and what cannot be read keeps its last good version
                  --dev                    the same, and read changed files again at each request
                  --port NUMBER            0 to 65535; 0 takes a free one      FANAL_PORT          (8080)
                  --host NAME              the address to listen on            FANAL_HOST          (localhost)
                  --release FILE           the SHA256SUMS of the newest release of copies, which /en/release then tells
                                                                       FANAL_RELEASE       (none)
                  --onion URL              the same site as an onion service   FANAL_ONION         (none)
                  --data FOLDER            the embedded database; made if missing  FANAL_DATA      (data)
                  --desk-port NUMBER       a port for the desk alone           FANAL_DESK_PORT     (that of the site)
                  --approve-after HOURS    how old an account must be to approve, and how long after the installation that
                                           begins to count             FANAL_APPROVE_AFTER (72)
                """ + COMMON;
            case CHECK -> """
                fanal check [--due] [--reading]
                Prints every problem in content and translations as  file:line  what  how to mend.
                Exit code 0: nothing to mend (there may be warnings). 1: something to mend.

                  --due                    also list pages whose next check has passed and numbers nobody has confirmed for
                                           100 days (marked) or 180 (taken down), oldest first; the exit code stays
                  --reading                also print words a sentence and reading grade of each page, in English
                """ + COMMON;
            case SYNC -> """
                fanal sync [--wording PAGE]... [--minor PAGE]...
                Brings every PO file up to date with the content. Running it twice changes nothing the second time.

                  --wording PAGE           the changes on this page change nothing a person would do: translations stay
                  --minor PAGE             the old text is still right but incomplete: translations stay, with a dated mark
                                           (any other change is major: the source text shows until it is translated again)
                """ + COMMON;
            case EXPORT -> """
                fanal export DIR [--on DATE] [--key FILE] [--after FILE] [--zip FILE]
                fanal export --texts DIR [--data FOLDER]
                Writes the whole site into DIR for any static web server, as a numbered release with SHA256SUMS: the one after
                that which DIR holds, or the same when nothing changed.
                DIR must be new, empty, or a former export. Exit code 1: something was left out; it has been said what and why.

                  --on DATE                the day the site speaks for, YYYY-MM-DD (today in UTC)
                  --key FILE               sign it with this key of `fanal release key` or `minisign -G -W`
                  --after FILE             the SHA256SUMS of the release before, when DIR does not hold it
                  --zip FILE               write the same files into one ZIP too, without their packed forms
                  --texts                  write the texts of the record instead, as content/ and translations/: a start with
                                           them and an empty data folder serves the same site. DIR must be new or empty
                """ + COMMON;
            case VERIFY -> """
                fanal verify COPY [--key KEY] [--seen FILE]
                Looks whether a copy of the site, in a folder or at an address such as https://mirror.example.org/, is what was
                released: names every file that is changed, missing or extra, a wrong signature, and a release older than one
                seen before. At an address, files that nobody released cannot be seen. Exit code 0: nothing is wrong.

                  --key KEY                the public key that must have signed it, or a file with it (the one the copy names)
                  --seen FILE              remembers the newest release seen     (fanal-seen.tsv in your home folder)
                  --help                   this text
                """;
            case RELEASE_KEY -> """
                fanal release key FILE
                Makes a key that signs releases: FILE for you alone, and FILE.pub for everybody. It is the key of one operator and
                belongs on their own machine, not on a server. Keep a copy where nobody else can read it: without it, the next
                release must be signed with another key, and everybody told.

                  --help                   this text
                """;
            case PERSON_INVITE -> """
                fanal person invite --role ROLE... [--language TAG]...
                Prints a link by which one person joins: it works once, for 72 hours, and opening it does not use it up.
                Made on the server, it needs nobody's consent: for when too few people are left who could give it.

                  --role ROLE              translator, editor, publisher or keeper; may be given more than once
                  --language TAG           es, ar, zh-Hans and so on; a translator needs at least one
                  --public-url URL         scheme and host of the link         FANAL_PUBLIC_URL    (http://localhost:8080)
                """ + DATA;
            case PERSON_LIST -> """
                fanal person list
                Prints everybody who ever joined: name, roles, languages, since when, and whether they have retired.

                """ + DATA;
            case PERSON_RETIRE -> """
                fanal person retire NAME
                Ends somebody's part at once: they are signed out everywhere and cannot sign in again. What they wrote stays,
                under their name. It is not undone; whoever comes back joins by an invitation, under another name.

                """ + DATA;
            case PERSON_RESET -> """
                fanal person reset NAME
                Prints a link by which this person gets a new passphrase, second factor and recovery codes: it works once, for
                72 hours. Until they have used it, the old ones go on working. Two people can do the same in the office.

                  --public-url URL         scheme and host of the link         FANAL_PUBLIC_URL    (http://localhost:8080)
                """ + DATA;
            case BACKUP -> """
                fanal backup FILE
                Writes every row of the record into FILE, which must be new, while people go on writing, with or without a
                server running on the data folder. The file is read back and checked before it gets its name.
                It holds what lets people in: keep it where only you can read it.

                """ + DATA;
            case RESTORE -> """
                fanal restore FILE
                Puts the rows of a backup into an empty data folder, or an empty PostgreSQL database: all of them, or none.
                A backup of one kind of database may go into the other.

                """ + DATA;
            case AUDIT_VERIFY -> """
                fanal audit verify [--head HASH]
                Goes through the list of what people did, in which each row carries the hash of the one before, and names the
                first row that was changed, put in or taken away. Exit code 1: there is one.

                  --head HASH              the hash that an earlier run printed: it must still be there, so that the last rows
                                           cannot have been taken away. Keep it somewhere else.
                """ + DATA;
            case HELP -> """
                fanal serve     serve the site
                fanal check     print every problem in content and translations
                fanal sync      bring the PO files up to date with the content
                fanal export    write a static copy of the site, as a numbered release
                fanal verify    find out whether a copy is what was released
                fanal release key    make a key that signs releases
                fanal person    invite, list, retire, reset: the people of the desk
                fanal backup    write the whole record into one file
                fanal restore   put a backup into an empty database
                fanal audit verify   find rows of the audit that were changed or taken away

                fanal COMMAND --help tells more. Exit codes: 0 done, 1 problems found, 2 wrong use.
                """;
        };
    }
}
