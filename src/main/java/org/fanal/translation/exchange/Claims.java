package org.fanal.translation.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fanal.content.Slug;
import org.fanal.translation.exchange.text.Received;
import org.fanal.translation.exchange.text.Upload;
import org.fanal.translation.po.PoEntry;

/** What files say of themselves where their header is lost: by the place of each entry in the source, else by their name. */
final class Claims {
    private static final Pattern REFERENCE = Pattern.compile("content/([a-z0-9-]{1,60})\\.(?:md|yml)(?::\\d{1,9})?");

    private Claims() {}

    static Upload completed(Upload upload) {
        var files = new ArrayList<Received>();
        upload.files().forEach(file -> files.addAll(completed(file)));
        return new Upload(files, upload.fragments(), upload.problems(), upload.whole());
    }

    private static List<Received> completed(Received file) {
        if (file.page().isPresent()) {
            return List.of(file);
        }
        var named = FileName.page(file.file());
        Map<Optional<Slug>, List<PoEntry>> pages = new LinkedHashMap<>();
        for (var entry : file.entries()) {
            pages.computeIfAbsent(page(entry).or(() -> named), page -> new ArrayList<>())
                    .add(entry);
        }
        return pages.entrySet().stream()
                .map(page -> new Received(file.file(), page.getKey(), file.language(), file.base(), page.getValue()))
                .toList();
    }

    private static Optional<Slug> page(PoEntry entry) {
        for (var reference : entry.references()) {
            var place = REFERENCE.matcher(reference);
            if (place.matches()) {
                return Slug.parse(place.group(1));
            }
        }
        return Optional.empty();
    }
}
