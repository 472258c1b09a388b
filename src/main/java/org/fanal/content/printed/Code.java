package org.fanal.content.printed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a printed card is known by: nine letters and digits in threes, {@code KMP-7T4-W6X}. The alphabet has no vowel, so that no
 * word can come up, nothing that looks like another (0 O, 1 I, 2 Z, 5 S, 8 B) and nothing that sounds like another (M N, B V).
 * The last character is a check: the sum of all nine, each times its place, is a multiple of 23, a prime, so that one wrong
 * character or two that changed places are always found. It is made from what is printed and from nothing else.
 */
public record Code(String text) implements Comparable<Code> {
    private static final String ALPHABET = "BCDFGHJKLMPRSTWXYZ34679";
    private static final int BASE = ALPHABET.length();
    private static final int LENGTH = 9;
    private static final int GROUP = 3;
    private static final int LONGEST = 4 * LENGTH;
    private static final String LOOKS_OR_SOUNDS_LIKE = "1I2580ONV";
    private static final String MEANT = "LLZSBDDMB";

    public Code {
        if (!grouped(bare(text)).equals(text) || !isSound(bare(text))) {
            throw new IllegalArgumentException("not a code: " + text);
        }
    }

    /** The code of some texts in this order. */
    public static Code of(List<String> texts) {
        long number = Math.floorMod(hash(texts), power());
        var digits = new StringBuilder();
        int sum = 0;
        for (int place = 1; place < LENGTH; place++) {
            int digit = (int) (number % BASE);
            number /= BASE;
            digits.append(ALPHABET.charAt(digit));
            sum += place * digit;
        }
        for (int check = 0; check < BASE; check++) {
            if ((sum + LENGTH * check) % BASE == 0) {
                digits.append(ALPHABET.charAt(check));
            }
        }
        return new Code(grouped(digits.toString()));
    }

    /**
     * The code somebody typed or was told, in any case, with any marks between its characters, on the keyboard of any language;
     * nothing when it cannot be one.
     */
    public static Optional<Code> parse(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        var bare = bare(typed);
        return isSound(bare) ? Optional.of(new Code(grouped(bare))) : Optional.empty();
    }

    private static boolean isSound(String bare) {
        if (bare.length() != LENGTH) {
            return false;
        }
        int sum = 0;
        for (int place = 1; place <= LENGTH; place++) {
            int digit = ALPHABET.indexOf(bare.charAt(place - 1));
            if (digit < 0) {
                return false;
            }
            sum += place * digit;
        }
        return sum % BASE == 0;
    }

    private static String bare(String typed) {
        var bare = new StringBuilder();
        Normalizer.normalize(typed, Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(each -> Character.isDigit(each) ? '0' + Character.digit(each, 10) : each)
                .forEach(each -> {
                    int like = LOOKS_OR_SOUNDS_LIKE.indexOf(each);
                    bare.appendCodePoint(like < 0 ? each : MEANT.charAt(like));
                });
        return bare.toString();
    }

    private static String grouped(String bare) {
        return bare.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    private static long power() {
        long power = 1;
        for (int place = 1; place < LENGTH; place++) {
            power *= BASE;
        }
        return power;
    }

    private static long hash(List<String> texts) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            for (var text : texts) {
                sha.update(text.getBytes(StandardCharsets.UTF_8));
                sha.update((byte) 0);
            }
            return ByteBuffer.wrap(sha.digest()).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public int compareTo(Code other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
