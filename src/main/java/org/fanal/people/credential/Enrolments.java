package org.fanal.people.credential;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import org.fanal.people.credential.Finished.Outcome;
import org.fanal.people.factor.Totp;
import org.fanal.people.secret.Lock;
import org.fanal.people.secret.Locksmith;
import org.fanal.people.secret.Passphrase;
import org.fanal.people.secret.Token;
import org.fanal.store.Store;
import org.jdbi.v3.core.Handle;

/**
 * Sheets from being shown to being in force. In between their person types the passphrase and a code, so nobody is left with a
 * sheet that they did not write down, or a second factor that does not work.
 */
public final class Enrolments {
    private static final Duration TIME_TO_FINISH = Duration.ofHours(1);

    private final Store store;
    private final Locksmith locksmith;
    private final Throttle throttle;
    private final Clock clock;

    public Enrolments(Store store, Locksmith locksmith, Throttle throttle, Clock clock) {
        this.store = store;
        this.locksmith = locksmith;
        this.throttle = throttle;
        this.clock = clock;
    }

    /** Keeps what must be kept of a sheet before it is shown. */
    public Sheet show(Handle handle, Draft draft, Origin origin) {
        long enrolment = handle.createUpdate("""
                        insert into enrolment
                        (token_hash, link, person, name, spent_enrolment, spent_number, passphrase, second_factor, made_at)
                        values (:token, :link, :person, :name, :spentEnrolment, :spentNumber, :passphrase, :factor, :at)""")
                .bind("token", draft.sheet().enrolment().hash())
                .bind("link", origin.link().orElse(null))
                .bind("person", origin.person().orElse(null))
                .bind("name", origin.name().orElse(null))
                .bind(
                        "spentEnrolment",
                        origin.spent().map(Origin.Spent::enrolment).orElse(null))
                .bind("spentNumber", origin.spent().map(Origin.Spent::number).orElse(null))
                .bind("passphrase", draft.lock().text())
                .bind("factor", draft.sealedFactor())
                .bind("at", now())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        int number = 1;
        for (String mark : draft.marks()) {
            handle.execute(
                    "insert into recovery_code (enrolment, number, mark) values (?, ?, ?)", enrolment, number++, mark);
        }
        return draft.sheet();
    }

    /** Whether somebody who holds this enrolment's token holds its passphrase and second factor too. */
    public Proof prove(Token token, Passphrase passphrase, String code) {
        var wait = throttle.tryAt("enrolment " + token.hash());
        if (wait.isPresent()) {
            return Proof.not(Finished.wait(wait.get()));
        }
        var shown = store.read(handle -> shown(handle, token));
        if (shown.isEmpty()) {
            return Proof.not(Finished.not(Outcome.SHEET_IS_OVER));
        }
        var enrolment = shown.get();
        var key = locksmith.open(enrolment.lock(), passphrase);
        if (key.isEmpty()) {
            return Proof.not(Finished.not(Outcome.WRONG_PASSPHRASE));
        }
        var factor = new Totp(key.get().unseal(enrolment.sealedFactor()).orElseThrow());
        OptionalLong step = factor.stepOf(code, clock.instant());
        return step.isPresent() ? Proof.of(enrolment, step.getAsLong()) : Proof.not(Finished.not(Outcome.WRONG_CODE));
    }

    /**
     * Puts a proven sheet in force instead of the one before, and signs its person out everywhere. False if that one is not older,
     * or the recovery code was used meanwhile. The caller has made sure that its link, if any, is open.
     */
    public boolean putInForce(Handle handle, Proof proof, long person) {
        var enrolment = proof.enrolment().orElseThrow();
        if (isOvertaken(handle, enrolment, person) || isSpent(handle, enrolment)) {
            return false;
        }
        handle.createUpdate("""
                        insert into credential (person, enrolment, link, link_needs_second, confirmation, at)
                        select :person, enrolment.id, link.id, link.needs_second, confirmation.link, cast(:at as timestamp with time zone)
                        from enrolment
                        left join link on link.id = enrolment.link
                        left join link_confirmation confirmation on confirmation.link = link.id
                        where enrolment.id = :enrolment""")
                .bind("person", person)
                .bind("enrolment", enrolment.id())
                .bind("at", now())
                .execute();
        handle.execute("insert into used_step (enrolment, step) values (?, ?)", enrolment.id(), proof.step());
        enrolment
                .origin()
                .spent()
                .ifPresent(spent -> handle.execute(
                        "insert into recovery_code_use (enrolment, number, at) values (?, ?, ?)",
                        spent.enrolment(),
                        spent.number(),
                        now()));
        handle.execute("update person_session set ended_at = ? where person = ? and ended_at is null", now(), person);
        return true;
    }

    private Optional<Enrolment> shown(Handle handle, Token token) {
        return handle.select("select * from enrolment where token_hash = ?", token.hash())
                .map((row, context) -> enrolment(row))
                .findOne()
                .filter(enrolment -> clock.instant().isBefore(enrolment.shown().plus(TIME_TO_FINISH)))
                .filter(enrolment -> !isInForce(handle, enrolment));
    }

    private static Enrolment enrolment(ResultSet row) throws SQLException {
        var spent = Optional.ofNullable(row.getObject("spent_enrolment", Long.class));
        int number = row.getInt("spent_number");
        var origin = new Origin(
                Optional.ofNullable(row.getObject("link", Long.class)),
                Optional.ofNullable(row.getObject("person", Long.class)),
                Optional.ofNullable(row.getString("name")),
                spent.map(enrolment -> new Origin.Spent(enrolment, number)));
        return new Enrolment(
                row.getLong("id"),
                origin,
                new Lock(row.getString("passphrase")),
                row.getString("second_factor"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    private static boolean isInForce(Handle handle, Enrolment enrolment) {
        return has(handle, "select count(*) from credential where enrolment = ?", enrolment.id());
    }

    private static boolean isOvertaken(Handle handle, Enrolment enrolment, long person) {
        return has(
                handle, "select count(*) from credential where person = ? and enrolment >= ?", person, enrolment.id());
    }

    private static boolean isSpent(Handle handle, Enrolment enrolment) {
        var spent = enrolment.origin().spent();
        return spent.isPresent()
                && has(
                        handle,
                        "select count(*) from recovery_code_use where enrolment = ? and number = ?",
                        spent.get().enrolment(),
                        spent.get().number());
    }

    private static boolean has(Handle handle, String count, Object... arguments) {
        return handle.select(count, arguments).mapTo(Integer.class).one() > 0;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
