package org.fanal.markdown.syntax;

import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * Keeps phone numbers, form numbers, dates, ranges, citations and whole sentences in quotes in one piece: in an Arabic
 * sentence {@code 1-800-898-7180} would otherwise show as {@code 7180-898-800-1}, and the mark that ends an English
 * sentence before its first word.
 */
public final class LeftToRight {
    private static final Pattern PIECE = Pattern.compile("""
            (?x)(?<![A-Za-z0-9+-])(?:
              \\d+\\ (?:U\\.\\ ?S\\.\\ ?C\\.|C\\.?F\\.?R\\.?)\\ (?:§\\ ?)?\\d+[A-Za-z]?(?:[.-]\\d+[A-Za-z]?)*  # 8 U.S.C. 1357
            | \\d[\\d.,:/]*\\s?[\\u2010-\\u2015]\\s?\\d[\\d.,:/]*                          # 9:00–17:00
            | \\+?(?=[A-Z-]*\\d)[A-Z0-9]+(?:[.:/]\\d+)*(?:-[A-Z0-9]+(?:[.:/]\\d+)*)+        # 1-800-898-7180, I-247A, 2026-11-23
            | \\+\\d+(?:\\ \\d+)*
            | (?<sentence>(?<=«)[A-Za-z][^«»\\p{IsArabic}\\p{IsHebrew}]*[.?!…](?=»))         # «Am I free to go?»
            )(?![A-Za-z0-9-])""");

    /** How words stand among others: as they are; in one piece; or apart, in lines that may break. */
    public enum Run {
        AS_EVER,
        WHOLE,
        BY_ITSELF
    }

    private LeftToRight() {}

    /** Takes a text apart: into what stands by itself in every script, and what is between. */
    public static void split(String text, BiConsumer<String, Run> taker) {
        int from = 0;
        var piece = PIECE.matcher(text);
        while (piece.find()) {
            if (piece.start() > from) {
                taker.accept(text.substring(from, piece.start()), Run.AS_EVER);
            }
            taker.accept(piece.group(), piece.start("sentence") < 0 ? Run.WHOLE : Run.BY_ITSELF);
            from = piece.end();
        }
        if (from < text.length()) {
            taker.accept(text.substring(from), Run.AS_EVER);
        }
    }
}
