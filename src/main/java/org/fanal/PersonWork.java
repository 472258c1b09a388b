package org.fanal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.arguments.Arguments;
import org.fanal.language.Language;
import org.fanal.language.Languages;
import org.fanal.office.entry.Joining;
import org.fanal.people.Person;
import org.fanal.people.Role;
import org.fanal.people.SecondPerson;
import org.fanal.people.access.Entrance;
import org.fanal.people.access.Retirement;
import org.fanal.people.joining.Link;
import org.fanal.people.joining.Made;
import org.fanal.people.secret.Token;
import org.fanal.store.Store;
import org.fanal.store.audit.Audit;
import org.fanal.store.door.Reply;

/** {@code fanal person …}: what an operator does about people when no two of them can. */
final class PersonWork {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Entrance entrance;

    PersonWork(Store store, Clock clock) {
        entrance = Entrance.open(store, new Audit(clock), clock, "Fanal", SecondPerson.AGE);
    }

    int run(Arguments arguments, Reply reply) {
        return switch (arguments.command()) {
            case PERSON_INVITE -> invite(arguments, reply);
            case PERSON_LIST -> list(reply);
            case PERSON_RETIRE -> onPerson(arguments, reply, person -> retire(person, reply));
            case PERSON_RESET -> onPerson(arguments, reply, person -> reset(person, arguments, reply));
            case SERVE, CHECK, SYNC, EXPORT, BACKUP, RESTORE, AUDIT_VERIFY, VERIFY, RELEASE_KEY, HELP -> Main.WRONG_USE;
        };
    }

    /** A link as it is handed on. */
    static String link(String address, Token token) {
        return address + Joining.LINK + token.text();
    }

    private int invite(Arguments arguments, Reply reply) {
        var roles = known(arguments.all("role"), Role::keyed);
        var languages = known(arguments.all("language"), Languages::known);
        if (roles.isEmpty()) {
            reply.err()
                    .println("--role must be " + listed(Stream.of(Role.values()).map(Role::key)) + ".");
            return Main.WRONG_USE;
        }
        if (languages.isEmpty()) {
            reply.err()
                    .println("--language must be "
                            + listed(Languages.all().stream().map(Language::tag)) + ".");
            return Main.WRONG_USE;
        }
        var made = entrance.invitations().makeOnTheServer(roles.get(), languages.get());
        return switch (made.outcome()) {
            case NO_ROLE ->
                wrongUse(reply, "Say with --role what they may do: translator, editor, publisher or keeper.");
            case NO_LANGUAGE -> wrongUse(reply, "Say with --language what the translator translates into.");
            case READY, WAITS_FOR_SECOND, NOT_ALLOWED, ABOUT_ONESELF, RETIRED -> printed(made, arguments, reply);
        };
    }

    private int list(Reply reply) {
        for (var person : entrance.people().all()) {
            reply.out()
                    .println(person.name() + "  " + can(person) + "  since " + MINUTE.format(person.joined())
                            + person.retired()
                                    .map(at -> "  retired " + MINUTE.format(at))
                                    .orElse(""));
        }
        for (var link : entrance.links().list()) {
            reply.out().println("(" + told(link) + ", until " + MINUTE.format(link.expires()) + ")");
        }
        return Main.DONE;
    }

    private int retire(Person person, Reply reply) {
        if (entrance.retirement().retireOnTheServer(person) == Retirement.Outcome.ALREADY) {
            reply.err().println(person.name() + " has retired already.");
            return Main.PROBLEMS;
        }
        reply.out().println(person.name() + " has retired and is signed out everywhere.");
        return Main.DONE;
    }

    private int reset(Person person, Arguments arguments, Reply reply) {
        var made = entrance.resets().makeOnTheServer(person);
        if (made.outcome() == Made.Outcome.RETIRED) {
            reply.err().println(person.name() + " has retired; invite them anew, under another name.");
            return Main.PROBLEMS;
        }
        return printed(made, arguments, reply);
    }

    private int onPerson(Arguments arguments, Reply reply, Function<Person, Integer> work) {
        var name = arguments.operands().get(0);
        var person = entrance.people().byName(name);
        if (person.isEmpty()) {
            reply.err().println("There is nobody called `" + name + "`; see: fanal person list");
            return Main.PROBLEMS;
        }
        return work.apply(person.get());
    }

    private static int printed(Made made, Arguments arguments, Reply reply) {
        var link = made.link().orElseThrow();
        var address = arguments.flag("public-url").orElse("");
        reply.out().println(link(address, made.token().orElseThrow()));
        reply.out()
                .println("It works once, until " + MINUTE.format(link.expires())
                        + "; opening it does not use it up. Hand it on where nobody else reads.");
        return Main.DONE;
    }

    private static int wrongUse(Reply reply, String what) {
        reply.err().println(what);
        return Main.WRONG_USE;
    }

    /** Nothing if one of them is not known. */
    private static <T> Optional<Set<T>> known(List<String> names, Function<String, Optional<T>> reading) {
        var known = new LinkedHashSet<T>();
        for (var name : names) {
            var one = reading.apply(name);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            known.add(one.get());
        }
        return Optional.of(known);
    }

    private static String can(Person person) {
        return Stream.concat(
                        person.roles().stream().sorted().map(Role::key),
                        person.languages().stream().map(Language::tag).sorted())
                .collect(Collectors.joining(", "));
    }

    private static String told(Link link) {
        var what = link.person().map(person -> "a reset for " + person.name()).orElse("an invitation");
        var waits = link.isOpen() ? "" : " that waits for a second person";
        return what + waits + ", made by " + link.madeBy().map(Person::name).orElse("the server");
    }

    private static String listed(Stream<String> words) {
        return words.collect(Collectors.joining(", "));
    }
}
