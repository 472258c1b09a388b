package org.fanal.content.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fanal.content.SiteSettings;
import org.fanal.content.SiteSettings.Drafts;
import org.fanal.content.yaml.At;
import org.fanal.content.yaml.Fields;
import org.fanal.content.yaml.Notes;
import org.fanal.content.yaml.Shape;
import org.fanal.content.yaml.Yaml;
import org.fanal.language.Language;
import org.fanal.language.Languages;

/** The site's settings. A language nobody knows is left out, so that the others stay. */
final class SettingsText {
    private static final Shape<Drafts> DRAFTS =
            Shape.choice(List.of(Drafts.values()), drafts -> drafts.name().toLowerCase(Locale.ROOT));
    private static final Shape<Language> SOURCE = Shape.choice(Languages.all(), Language::tag);
    private static final Shape<String> TAG = Shape.text("en");

    private SettingsText() {}

    /** The settings, or nothing when something is wrong that has no safe meaning. */
    static Optional<SiteSettings> read(String text, Notes notes) {
        var fields = new Yaml(1, notes).fields(text);
        if (fields.isEmpty() && notes.wrongs() == 0) {
            notes.wrong(
                    1, "This file is empty.", "Write `name: …`, `source: en`, `languages: [en]` and the other keys.");
        }
        return fields.flatMap(keys -> settings(keys, notes));
    }

    private static Optional<SiteSettings> settings(Fields fields, Notes notes) {
        var name = fields.required("name", Shape.text("Fanal"));
        var country = fields.required("country", Shape.text("United States"));
        var source = fields.required("source", SOURCE);
        var languages = languages(fields, notes);
        var drafts = fields.required("drafts", DRAFTS);
        var exit = fields.required("exit", Shapes.SAFE_WEB);
        var contact = fields.required("contact", Shapes.CONTACT);
        var licence = fields.required("licence", Shape.text("CC BY 4.0"));
        fields.end();
        if (!languages.contains(source) && notes.wrongs() == 0) {
            notes.wrong(
                    fields.line("languages"),
                    "The source language `" + source.tag() + "` is not among `languages`.",
                    "Add it: `languages: [" + source.tag() + ", …]`.");
        }
        return notes.wrongs() == 0
                ? Optional.of(new SiteSettings(name, country, source, languages, drafts, exit, contact, licence))
                : Optional.empty();
    }

    private static List<Language> languages(Fields fields, Notes notes) {
        fields.mustHave("languages");
        var languages = new ArrayList<Language>();
        for (var tag : fields.list("languages", TAG)) {
            var language = Languages.known(tag.value());
            if (language.isEmpty()) {
                unknown(tag, notes);
            } else if (languages.contains(language.get())) {
                notes.remark(tag.line(), "`languages` names `" + tag.value() + "` twice.", "Take one of the two out.");
            } else {
                languages.add(language.get());
            }
        }
        return languages;
    }

    private static void unknown(At<String> tag, Notes notes) {
        var known = Languages.all().stream().map(Language::tag).toList();
        var meant = known.stream().filter(tag.value()::equalsIgnoreCase).findFirst();
        notes.remark(
                tag.line(),
                "`" + tag.value() + "` is not a language this portal knows.",
                meant.map(name -> "Write `" + name + "`.")
                        .orElse("Write one of: " + known.stream().collect(Collectors.joining(", ")) + "."));
    }
}
