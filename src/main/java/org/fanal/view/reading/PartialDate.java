package org.fanal.view.reading;

import java.time.LocalDate;
import java.util.Map;
import org.fanal.translation.words.Words;

/** A date as sources give it: a year, a month, a day (ISO 8601), or none. */
public record PartialDate(String text) {
    /** As the words' language writes it. */
    public String in(Words words) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return words.date(LocalDate.parse(text));
        }
        if (text.matches("\\d{4}-\\d{2}")) {
            int month = Integer.parseInt(text.substring(5));
            return words.say("date.month", Map.of("month", words.say("month." + month), "year", text.substring(0, 4)));
        }
        return text.equals("undated") ? words.say("sources.undated") : text;
    }
}
