package org.fanal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fanal.translation.po.Tool;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped data, held against its schemas by other people's validators. */
class OpenDataIT {
    private static final String VALIDATE = """
            import json, sys
            from jsonschema import Draft202012Validator, FormatChecker
            schema = json.load(open(sys.argv[1], encoding="utf-8"))
            Draft202012Validator.check_schema(schema)
            errors = list(Draft202012Validator(schema, format_checker=FormatChecker()).iter_errors(
                json.load(open(sys.argv[2], encoding="utf-8"))))
            for error in errors[:5]:
                print(list(error.path), error.message[:300])
            sys.exit(1 if errors else 0)
            """;
    private static final Path ATOM = TestSite.SHIPPED.resolve("src/test/resources/org/fanal/view/data/atom.rnc");

    @TempDir
    private static Path folder;

    private static Path data;

    @BeforeAll
    static void export() {
        var site = TestSite.shipped(folder);
        site.write(
                "content/editions.tsv",
                "at-my-door\t1\t2026-09-01\tnew\t\t0123456789abcdef0123456789abcdef\n"
                        + "gone\t2\t2026-10-03\twithdrawn\tThe law & <all> ended.\tremoved\n");
        site.must("export", folder.resolve("out").toString(), "--public-url", "https://rights.example.org");
        data = folder.resolve("out/data");
    }

    @Test
    void everyFileIsAsItsSchemaSays() throws IOException {
        Tool.need("python3");
        var script = Files.writeString(folder.resolve("validate.py"), VALIDATE).toString();
        for (var name : List.of("pages", "watchers", "numbers", "changes")) {
            var schema = data.resolve(name + ".schema.json").toString();
            Tool.must(
                    folder,
                    "python3",
                    script,
                    schema,
                    data.resolve(name + ".json").toString());
        }
    }

    @Test
    void theValidatorSeesAMistake() throws IOException {
        Tool.need("python3");
        var script = Files.writeString(folder.resolve("validate.py"), VALIDATE).toString();
        var wrong = folder.resolve("wrong.json");
        Files.writeString(
                wrong, Files.readString(data.resolve("changes.json")).replace("\"critical\": true", "\"critical\": 1"));

        var ran = Tool.run(
                folder, "python3", script, data.resolve("changes.schema.json").toString(), wrong.toString());
        assertEquals(1, ran.code(), ran.errors());
    }

    @Test
    void everyFeedIsAtom() throws IOException {
        Tool.need("jing");
        var jing = new ArrayList<>(List.of("jing", "-c", ATOM.toAbsolutePath().toString()));
        for (var language : List.of("en", "es", "ar", "zh-Hans", "ht", "vi")) {
            for (var name : List.of("changes.atom", "changes-critical.atom")) {
                jing.add(folder.resolve("out").resolve(language).resolve(name).toString());
            }
        }
        Tool.must(folder, jing.toArray(String[]::new));
        var wrong = folder.resolve("wrong.atom");
        Files.writeString(
                wrong,
                Files.readString(folder.resolve("out/en/changes.atom")).replaceFirst("<updated>[^<]*</updated>", ""));
        assertNotEquals(
                0,
                Tool.run(folder, "jing", "-c", ATOM.toAbsolutePath().toString(), wrong.toString())
                        .code());
    }
}
