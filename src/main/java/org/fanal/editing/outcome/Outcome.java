package org.fanal.editing.outcome;

import java.util.Optional;
import java.util.function.Function;

/** What came of a request: a value, or why there is none. */
public final class Outcome<T> {
    private final Optional<T> value;
    private final Optional<Refusal> refusal;

    private Outcome(Optional<T> value, Optional<Refusal> refusal) {
        this.value = value;
        this.refusal = refusal;
    }

    /** It was done. */
    public static <T> Outcome<T> done(T value) {
        return new Outcome<>(Optional.of(value), Optional.empty());
    }

    /** It was not done. */
    public static <T> Outcome<T> refused(Refusal refusal) {
        return new Outcome<>(Optional.empty(), Optional.of(refusal));
    }

    /** It was not done. */
    public static <T> Outcome<T> refused(Refusal.Reason reason) {
        return refused(Refusal.because(reason));
    }

    /** What came of it; nothing when it was refused. */
    public Optional<T> value() {
        return value;
    }

    /** Why it was not done; nothing when it was. */
    public Optional<Refusal> refusal() {
        return refusal;
    }

    /** Whether it was done. */
    public boolean isDone() {
        return value.isPresent();
    }

    /** The same, said otherwise. */
    public <R> Outcome<R> map(Function<T, R> other) {
        return new Outcome<>(value.map(other), refusal);
    }

    /** One answer for either. */
    public <R> R answer(Function<T, R> whenDone, Function<Refusal, R> whenRefused) {
        return value.map(whenDone).orElseGet(() -> whenRefused.apply(refusal.orElseThrow()));
    }

    @Override
    public String toString() {
        return value.map(Object::toString).orElseGet(() -> refusal.orElseThrow().toString());
    }
}
