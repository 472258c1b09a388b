package org.fanal.web;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks for a mark in files, in every spelling it could have there. */
final class Search {
    private static final int AROUND = 80;

    private final Map<String, byte[]> spellings = new LinkedHashMap<>();

    /** @param mark letters and digits only, so that its URL-encoded form is the mark itself */
    Search(String mark) {
        spellings.put("plain", mark.getBytes(UTF_8));
        spellings.put("UTF-16LE", mark.getBytes(UTF_16LE));
        spellings.put("UTF-16BE", mark.getBytes(UTF_16BE));
        for (int shift = 0; shift < 3; shift++) {
            var packed = Base64.getEncoder().encodeToString(("\0".repeat(shift) + mark).getBytes(UTF_8));
            var stable = packed.substring(shift == 0 ? 0 : 4, packed.length() - 4);
            spellings.put("base64 " + shift, stable.getBytes(UTF_8));
        }
    }

    /** The spellings found in a file, each with what stands around it. */
    List<String> in(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<String> found = new ArrayList<>();
        spellings.forEach((name, needle) -> {
            int at = indexOf(bytes, needle);
            if (at >= 0) {
                found.add(name + " in " + file.getFileName() + ": " + around(bytes, at));
            }
        });
        return found;
    }

    /** The spellings found in any file of a folder. */
    List<String> inAll(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                found.addAll(in(file));
            }
        }
        return found;
    }

    private static String around(byte[] bytes, int at) {
        var part = Arrays.copyOfRange(bytes, Math.max(0, at - AROUND), Math.min(bytes.length, at + AROUND));
        return new String(part, StandardCharsets.US_ASCII).replaceAll("[^ -~]", ".");
    }

    private static int indexOf(byte[] bytes, byte[] needle) {
        for (int at = 0; at <= bytes.length - needle.length; at++) {
            if (bytes[at] == needle[0] && Arrays.equals(bytes, at, at + needle.length, needle, 0, needle.length)) {
                return at;
            }
        }
        return -1;
    }
}
