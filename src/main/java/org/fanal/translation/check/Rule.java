package org.fanal.translation.check;

import java.util.List;

/** One thing to look at in a translation. */
interface Rule {
    /** Adds what it finds. */
    void look(Sides sides, List<Finding> findings);
}
