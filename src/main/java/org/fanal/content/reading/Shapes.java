package org.fanal.content.reading;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fanal.content.Grade;
import org.fanal.content.Section;
import org.fanal.content.Slug;
import org.fanal.content.yaml.Shape;

/** What the values of content look like. */
final class Shapes {
    static final Shape<LocalDate> DATE = Shape.date();
    static final Shape<Section> SECTION = Shape.choice(List.of(Section.values()), Section::path);
    static final Shape<Grade> GRADE = Shape.choice(List.of(Grade.values()), Grade::key);
    static final Shape<Slug> SLUG = new Shape<>(
            "the name of a page in small letters, digits and hyphens", "at-my-door", new Slug("x"), Slug::parse);
    static final Shape<String> ID = Shape.form(
            Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*"), "small letters, digits and single hyphens", "aclu-maine");
    static final Shape<URI> WEB =
            address("a web address", "\"https://www.justice.gov/eoir\"", List.of("https", "http"));
    static final Shape<URI> SAFE_WEB = address("an https address", "\"https://www.weather.gov/\"", List.of("https"));
    static final Shape<URI> CONTACT =
            address("an https or mailto address", "\"mailto:corrections@example.org\"", List.of("https", "mailto"));
    static final Shape<Integer> DAYS = new Shape<>("a number of days", "90 days", 1, Shapes::days);
    static final Shape<String> WHEN =
            new Shape<>("a day, a month, a year or `undated`", "2026-01-17", "undated", Shapes::when);

    private static final Pattern DAY_COUNT = Pattern.compile("([1-9]\\d{0,3}) days?");
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
    private static final Pattern MONTH = Pattern.compile("[12]\\d{3}-(0[1-9]|1[0-2])");
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+");
    private static final Pattern HOST = Pattern.compile("[^\\s@:]+(:\\d{1,5})?");

    private Shapes() {}

    private static Optional<Integer> days(String text) {
        var count = DAY_COUNT.matcher(text.strip());
        return count.matches() ? Optional.of(Integer.valueOf(count.group(1))) : Optional.empty();
    }

    private static Optional<String> when(String text) {
        boolean fits = text.equals("undated")
                || YEAR.matcher(text).matches()
                || MONTH.matcher(text).matches()
                || DATE.parse().apply(text).isPresent();
        return fits ? Optional.of(text) : Optional.empty();
    }

    private static Shape<URI> address(String wanted, String example, List<String> schemes) {
        return new Shape<>(
                wanted,
                example,
                URI.create("about:blank"),
                text -> uri(text.strip())
                        .filter(uri -> uri.getScheme() != null && schemes.contains(uri.getScheme()))
                        .filter(Shapes::leadsSomewhere));
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException wrong) {
            return Optional.empty();
        }
    }

    private static boolean leadsSomewhere(URI uri) {
        boolean isMail = uri.getScheme().equals("mailto");
        var place = isMail ? uri.getRawSchemeSpecificPart() : uri.getRawAuthority();
        return place != null && (isMail ? MAIL : HOST).matcher(place).matches();
    }
}
