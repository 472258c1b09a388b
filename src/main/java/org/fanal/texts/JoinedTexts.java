package org.fanal.texts;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Texts kept apart, each under the name of a folder. */
record JoinedTexts(Map<String, Texts> folders) implements Texts {
    JoinedTexts {
        folders = Map.copyOf(folders);
    }

    @Override
    public Optional<List<Entry>> list(String folder) {
        if (folder.isEmpty()) {
            return Optional.of(folders.keySet().stream()
                    .sorted()
                    .map(name -> new Entry(name, false))
                    .toList());
        }
        return Optional.ofNullable(folders.get(first(folder))).flatMap(texts -> texts.list(rest(folder)));
    }

    @Override
    public Text text(String path, int largest) {
        var texts = folders.get(first(path));
        return texts == null || rest(path).isEmpty() ? Text.ABSENT : texts.text(rest(path), largest);
    }

    private static String first(String path) {
        int end = path.indexOf('/');
        return end < 0 ? path : path.substring(0, end);
    }

    private static String rest(String path) {
        int end = path.indexOf('/');
        return end < 0 ? "" : path.substring(end + 1);
    }
}
