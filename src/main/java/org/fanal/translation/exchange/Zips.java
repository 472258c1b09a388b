package org.fanal.translation.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.fanal.content.Problem;
import org.fanal.translation.exchange.text.PageTexts;
import org.fanal.translation.exchange.text.Upload;

/** Several files in one ZIP. Nothing of it is ever written to a disk, so a name in it can do no harm. */
final class Zips {
    /** The first day a ZIP can name: the same texts give the same bytes on every day. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final int MOST_FILES = 1000;
    private static final int MOST_BYTES = 64 << 20;
    private static final String AGAIN = "Pack the files you got again, or send them one by one.";

    private final String name;
    private Upload read = Upload.EMPTY;
    private int files;
    private int bytes;

    private Zips(String name) {
        this.name = name;
    }

    static byte[] write(List<PageTexts> pages) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var page : pages) {
                var entry = new ZipEntry(page.language().tag() + "/" + page.page() + ".po");
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(PoPages.write(page).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static boolean isZip(byte[] file) {
        return file.length >= 4 && file[0] == 'P' && file[1] == 'K' && (file[2] == 3 || file[2] == 5) && file[3] < 9;
    }

    static Upload read(String name, byte[] file) {
        var zips = new Zips(name);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.ISO_8859_1)) {
            zips.readAll(zip);
        } catch (IOException | IllegalArgumentException e) {
            zips.fail(name, "The ZIP is damaged, cut off or locked; its files up to here were read.");
        }
        if (zips.files == 0 && zips.read.problems().isEmpty()) {
            zips.fail(name, "The ZIP is empty.");
        }
        return zips.read;
    }

    private void readAll(ZipInputStream zip) throws IOException {
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.isDirectory() || isOfTheSystem(entry.getName())) {
                continue;
            }
            files++;
            if (files > MOST_FILES) {
                fail(name, "The ZIP has more than " + MOST_FILES + " files; the others were not read.");
                return;
            }
            if (!readOne(zip, FileName.shown(name + "/" + entry.getName()))) {
                return;
            }
        }
    }

    /** False when it unpacks to more than any upload has. */
    private boolean readOne(ZipInputStream zip, String shown) throws IOException {
        var file = zip.readNBytes(Math.min(Uploads.LARGEST, MOST_BYTES - bytes) + 1);
        bytes += file.length;
        if (file.length > Uploads.LARGEST || bytes > MOST_BYTES) {
            fail(shown, "What is in the ZIP is too large; from this file on nothing was read.");
            return false;
        }
        if (isZip(file)) {
            fail(shown, "There is a ZIP in the ZIP, which was not read.");
        } else if (isOffice(shown)) {
            fail(name, "This is a document of an office program, not a table of texts. Save it as \"CSV UTF-8\".");
            return false;
        } else {
            read = read.and(Uploads.single(shown, file));
        }
        return true;
    }

    private void fail(String file, String what) {
        read = read.and(Upload.refused(Problem.error(file, 1, what, AGAIN)));
    }

    private static boolean isOffice(String shown) {
        return shown.endsWith("/[Content_Types].xml") || shown.endsWith("/mimetype");
    }

    /** What file managers add. */
    private static boolean isOfTheSystem(String entry) {
        var file = entry.substring(entry.lastIndexOf('/') + 1);
        return entry.startsWith("__MACOSX/") || file.startsWith(".") || file.equalsIgnoreCase("Thumbs.db");
    }
}
