package org.fanal.people.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fanal.language.Language;
import org.fanal.language.Languages;
import org.fanal.people.People;
import org.fanal.people.Person;
import org.fanal.people.Role;
import org.fanal.people.secret.Token;
import org.jdbi.v3.core.Handle;

/** The rows of links. */
final class Links {
    private static final Duration LIFE = Duration.ofDays(3);
    private static final String SELECT = """
            select link.*, confirmation.at as confirmed_at,
                exists (select 1 from credential where credential.link = link.id) as used,
                exists (select 1 from link_withdrawal withdrawal where withdrawal.link = link.id) as withdrawn
            from link left join link_confirmation confirmation on confirmation.link = link.id
            """;

    private final Clock clock;

    Links(Clock clock) {
        this.clock = clock;
    }

    /** What a new link is to be. */
    record Wish(
            Link.Kind kind, Optional<Person> person, Set<Role> roles, Set<Language> languages, boolean needsSecond) {}

    Link add(Handle handle, Token token, Wish wish, Optional<Person> by) {
        long id = handle.createUpdate("""
                        insert into link (token_hash, kind, person, made_by, needs_second, made_at)
                        values (:token, :kind, :person, :by, :needsSecond, :at)""")
                .bind("token", token.hash())
                .bind("kind", wish.kind().key())
                .bind("person", wish.person().map(Person::id).orElse(null))
                .bind("by", by.map(Person::id).orElse(null))
                .bind("needsSecond", wish.needsSecond())
                .bind("at", now())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        wish.roles()
                .forEach(role -> handle.execute("insert into link_role (link, role) values (?, ?)", id, role.key()));
        wish.languages()
                .forEach(language ->
                        handle.execute("insert into link_language (link, language) values (?, ?)", id, language.tag()));
        return byId(handle, id).orElseThrow();
    }

    Optional<Link> byToken(Handle handle, Token token) {
        return handle.select(SELECT + "where link.token_hash = ?", token.hash())
                .map((row, context) -> link(handle, row))
                .findOne();
    }

    Optional<Link> byId(Handle handle, long id) {
        return handle.select(SELECT + "where link.id = ?", id)
                .map((row, context) -> link(handle, row))
                .findOne();
    }

    /** Those that work or may yet work, the newest first. */
    List<Link> pending(Handle handle) {
        return handle
                .select(SELECT + "where link.made_at > ? or confirmation.at > ? order by link.id desc", old(), old())
                .map((row, context) -> link(handle, row))
                .stream()
                .filter(Link::isPending)
                .toList();
    }

    void confirm(Handle handle, Link link, Person by) {
        long maker = link.madeBy().orElseThrow().id();
        handle.execute(
                "insert into link_confirmation (link, made_by, confirmed_by, at) values (?, ?, ?, ?)",
                link.id(),
                maker,
                by.id(),
                now());
    }

    void withdraw(Handle handle, Link link, Optional<Person> by) {
        handle.createUpdate("insert into link_withdrawal (link, withdrawn_by, at) values (:link, :by, :at)")
                .bind("link", link.id())
                .bind("by", by.map(Person::id).orElse(null))
                .bind("at", now())
                .execute();
    }

    private Link link(Handle handle, ResultSet row) throws SQLException {
        long id = row.getLong("id");
        var made = row.getObject("made_at", OffsetDateTime.class).toInstant();
        var confirmed = Optional.ofNullable(row.getObject("confirmed_at", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
        var expires = confirmed.orElse(made).plus(LIFE);
        var maker = person(handle, row, "made_by");
        boolean isOrphan = maker.filter(Person::isRetired).isPresent();
        return new Link(
                id,
                Link.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                person(handle, row, "person"),
                roles(handle, id),
                languages(handle, id),
                maker,
                made,
                expires,
                state(row, isOrphan, expires, row.getBoolean("needs_second") && confirmed.isEmpty()));
    }

    /** A link dies with its maker's part: whoever had to retire them in a hurry need not look for what they handed out. */
    private Link.State state(ResultSet row, boolean isOrphan, Instant expires, boolean waits) throws SQLException {
        if (row.getBoolean("used")) {
            return Link.State.USED;
        }
        if (row.getBoolean("withdrawn") || isOrphan) {
            return Link.State.WITHDRAWN;
        }
        if (!clock.instant().isBefore(expires)) {
            return Link.State.EXPIRED;
        }
        return waits ? Link.State.WAITS_FOR_SECOND : Link.State.OPEN;
    }

    private static Optional<Person> person(Handle handle, ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Long.class)).flatMap(id -> People.byId(handle, id));
    }

    private static Set<Role> roles(Handle handle, long link) {
        return handle.select("select role from link_role where link = ?", link).mapTo(String.class).stream()
                .flatMap(key -> Role.keyed(key).stream())
                .collect(Collectors.toSet());
    }

    private static Set<Language> languages(Handle handle, long link) {
        return handle.select("select language from link_language where link = ?", link).mapTo(String.class).stream()
                .flatMap(tag -> Languages.known(tag).stream())
                .collect(Collectors.toSet());
    }

    private OffsetDateTime old() {
        return now().minus(LIFE);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
