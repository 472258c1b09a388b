package org.fanal.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.language.Language;
import org.fanal.language.Languages;
import org.jdbi.v3.core.Handle;

/** Reads people: what their invitation carried, then what two people gave or ended since, in that order. */
final class Rows {
    private static final long EVERYBODY = 0;

    private final Handle handle;
    private final Map<Long, Given> given = new HashMap<>();

    Rows(Handle handle) {
        this.handle = handle;
    }

    List<Person> all() {
        return read(EVERYBODY);
    }

    Optional<Person> one(long id) {
        return id == EVERYBODY ? Optional.empty() : read(id).stream().findFirst();
    }

    private List<Person> read(long id) {
        addUpWhatWasGiven(id);
        return handle.createQuery("""
                        select person.id, person.name, person.joined_at, retirement.at as retired_at
                        from person left join retirement on retirement.person = person.id
                        where :id = 0 or person.id = :id order by person.name_key""")
                .bind("id", id)
                .map((row, context) -> person(row))
                .list();
    }

    private Person person(ResultSet row) throws SQLException {
        var theirs = given.getOrDefault(row.getLong("id"), new Given());
        return new Person(
                row.getLong("id"),
                row.getString("name"),
                theirs.roles,
                theirs.languages,
                row.getObject("joined_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("retired_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private void addUpWhatWasGiven(long id) {
        handle.createQuery("""
                        select person.id as person, link_role.role as what, true as given, 0 as turn
                        from person join link_role on link_role.link = person.link
                        where :id = 0 or person.id = :id
                        union all
                        select person.id, link_language.language, true, 0
                        from person join link_language on link_language.link = person.link
                        where :id = 0 or person.id = :id
                        union all
                        select proposal.person, coalesce(proposal.role, proposal.language), proposal.given, decision.id
                        from role_proposal proposal join role_decision decision on decision.proposal = proposal.id
                        where decision.confirmed and (:id = 0 or proposal.person = :id)
                        order by turn""")
                .bind("id", id)
                .map((row, context) -> given.computeIfAbsent(row.getLong("person"), any -> new Given())
                        .change(row.getString("what"), row.getBoolean("given")))
                .list();
    }

    private static final class Given {
        private final Set<Role> roles = EnumSet.noneOf(Role.class);
        private final Set<Language> languages = new HashSet<>();

        /** A language the portal no longer knows is passed over. */
        boolean change(String what, boolean isGiven) {
            Role.keyed(what).ifPresent(role -> change(roles, role, isGiven));
            Languages.known(what).ifPresent(language -> change(languages, language, isGiven));
            return isGiven;
        }

        private static <T> void change(Set<T> set, T what, boolean isGiven) {
            if (isGiven) {
                set.add(what);
            } else {
                set.remove(what);
            }
        }
    }
}
