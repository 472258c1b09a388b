package org.fanal.translation.sync;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fanal.texts.Text;
import org.fanal.texts.Texts;
import org.fanal.translation.po.PoFile;
import org.fanal.translation.po.PoReader;
import org.fanal.translation.po.PoReading;
import org.fanal.translation.po.PoWriter;

/** The files a sync reads, and the texts of those it writes; a file whose text would stay the same is not written. */
final class WorkingCopy {
    private final Texts folder;
    private final String name;
    private final Map<String, String> written = new LinkedHashMap<>();

    /** @param name the folder as messages name it */
    WorkingCopy(Texts folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /** In the order they are to be written in. */
    Map<String, String> written() {
        return Collections.unmodifiableMap(written);
    }

    /** Takes over what another copy of the folder has written. */
    void take(Map<String, String> others) {
        written.putAll(others);
    }

    PoReading po(String file) {
        return PoReader.readIfPresent(folder.text(file, PoReader.LARGEST), name + "/" + file);
    }

    /** Adds lines at the end of a table, under a line that names its columns. */
    void append(String table, String columns, String lines) {
        if (lines.isEmpty()) {
            return;
        }
        var text = text(table).utf8().orElse("");
        var start = text.isEmpty() ? "# " + columns + "\n" : text.endsWith("\n") ? text : text + "\n";
        write(table, start + lines);
    }

    void write(String file, PoFile po) {
        write(file, PoWriter.write(po));
    }

    void write(String file, String text) {
        if (!Arrays.equals(text(file).bytes(), text.getBytes(StandardCharsets.UTF_8))) {
            written.put(file, text);
        }
    }

    private Text text(String file) {
        return folder.text(file, Integer.MAX_VALUE - 1);
    }
}
