package org.fanal.people.joining;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fanal.people.Role;
import org.fanal.people.secret.Token;
import org.fanal.store.Store;
import org.fanal.store.audit.Audit;
import org.jdbi.v3.core.Handle;

/** The way in when nobody can sign in yet: a link each for the first two publishers. */
public final class FirstLinks {
    private static final int PUBLISHERS = 2;
    private static final Set<Role> ROLES = Set.of(Role.EDITOR, Role.PUBLISHER, Role.KEEPER);

    private final Store store;
    private final Links links;
    private final Audit audit;
    private final SecureRandom random;

    public FirstLinks(Store store, Audit audit, Clock clock, SecureRandom random) {
        this.store = store;
        links = new Links(clock);
        this.audit = audit;
        this.random = random;
    }

    /** Whether fewer than two publishers have ever joined. */
    public boolean areNeeded() {
        return store.read(FirstLinks::missing) > 0;
    }

    /**
     * New links for those of the two who have not joined; none when both have, whatever became of them. Those printed at an earlier
     * start stop working, so that no old log opens the desk.
     */
    public List<Token> make() {
        return areNeeded() ? store.write(this::make) : List.of();
    }

    private List<Token> make(Handle handle) {
        links.pending(handle).stream()
                .filter(link -> link.kind() == Link.Kind.FIRST)
                .forEach(link -> links.withdraw(handle, link, Optional.empty()));
        var tokens = new ArrayList<Token>();
        for (int i = missing(handle); i > 0; i--) {
            var token = Token.forLink(random);
            var wish = new Links.Wish(Link.Kind.FIRST, Optional.empty(), ROLES, Set.of(), false);
            var link = links.add(handle, token, wish, Optional.empty());
            audit.add(handle, "server", "invited", link.subject(), "editor, publisher, keeper");
            tokens.add(token);
        }
        return tokens;
    }

    private static int missing(Handle handle) {
        int joined = handle.select("""
                        select count(*) from person join link_role on link_role.link = person.link
                        where link_role.role = 'publisher'""").mapTo(Integer.class).one();
        return Math.max(0, PUBLISHERS - joined);
    }
}
