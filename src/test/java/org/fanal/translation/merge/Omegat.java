package org.fanal.translation.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.fanal.translation.po.Tool;
import org.junit.jupiter.api.Assumptions;

/** OmegaT (Debian: omegat) without its window. It is heavy, so its tests run where it is installed and nowhere must. */
final class Omegat {
    private static final String PROJECT = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <omegat><project version="1.0">
            <source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir>
            <glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file>
            <dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>EN</source_lang><target_lang>AR</target_lang>
            <source_tok>org.omegat.tokenizer.DefaultTokenizer</source_tok>
            <target_tok>org.omegat.tokenizer.DefaultTokenizer</target_tok>
            <sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations>
            <remove_tags>false</remove_tags></project></omegat>
            """;

    private Omegat() {}

    /** Skips the test, loudly, when it is not installed. */
    static void need() {
        boolean found = Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "omegat")));
        if (!found) {
            System.err.println("SKIPPED: omegat is not installed (Debian: omegat)");
        }
        Assumptions.assumeTrue(found, "omegat is not installed");
    }

    /** Translates files of a folder with a memory that fills what it knows; what it makes of them is in {@code target}. */
    static void translate(Path folder, byte[] memory, List<String> files) throws IOException {
        for (var part : List.of("source", "target", "tm/auto", "glossary", "dictionary", "omegat")) {
            Files.createDirectories(folder.resolve(part));
        }
        Files.writeString(folder.resolve("omegat.project"), PROJECT);
        Files.write(folder.resolve("tm/auto/memory.tmx"), memory);
        for (var file : files) {
            Files.copy(folder.resolve(file), folder.resolve("source").resolve(file));
        }
        Tool.must(folder, "sh", "-c", "HOME=$PWD timeout 60 omegat . --mode=console-translate --quiet >/dev/null");
    }
}
