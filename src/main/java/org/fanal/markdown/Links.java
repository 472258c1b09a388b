package org.fanal.markdown;

import java.util.Optional;
import java.util.OptionalInt;

/** Where the links in a text lead, for one way of printing it. */
public interface Links {
    /** The address for a relative link such as {@code at-my-door.md#say}; empty when there is no such page. */
    Optional<String> page(String target);

    /** What to print for {@code [text](number:id)}; empty when the register has no such number. */
    Optional<NumberLink> number(String id);

    /** The printed number of the reference with this id, from 1. */
    OptionalInt footnote(String id);

    /**
     * A phone number in a text.
     *
     * @param number as printed; empty when it may no longer be shown
     * @param remark short plain text set after it, such as a mark of age; empty for none
     * @param instead what to do without it, set last; empty while it is shown
     */
    record NumberLink(String number, String remark, Html instead) {
        public NumberLink(String number, String remark) {
            this(number, remark, Html.EMPTY);
        }
    }
}
