package org.fanal.people.credential;

import java.util.List;
import org.fanal.people.secret.Lock;

/** A sheet with what will be kept of it. */
public record Draft(Sheet sheet, Lock lock, String sealedFactor, List<String> marks) {
    public Draft {
        marks = List.copyOf(marks);
    }
}
