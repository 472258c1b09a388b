package org.fanal.store.door;

import java.util.List;

/** What the server does for a command that reaches it. */
@FunctionalInterface
public interface Answering {
    /** Carries out the words of a command line and returns its exit code. */
    int answer(List<String> words, Reply reply);
}
