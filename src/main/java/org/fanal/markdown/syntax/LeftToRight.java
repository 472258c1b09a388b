package org.fanal.markdown.syntax;

import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * Keeps phone numbers, form numbers, dates, ranges and citations in one piece: in an Arabic sentence {@code 1-800-898-7180}
 * would otherwise show as {@code 7180-898-800-1}.
 */
public final class LeftToRight {
    private static final Pattern PIECE = Pattern.compile("""
            (?x)(?<![A-Za-z0-9+-])(?:
              \\d+\\ (?:U\\.\\ ?S\\.\\ ?C\\.|C\\.?F\\.?R\\.?)\\ (?:§\\ ?)?\\d+[A-Za-z]?(?:[.-]\\d+[A-Za-z]?)*  # 8 U.S.C. 1357
            | \\d[\\d.,:/]*\\s?[\\u2010-\\u2015]\\s?\\d[\\d.,:/]*                          # 9:00–17:00
            | \\+?(?=[A-Z-]*\\d)[A-Z0-9]+(?:[.:/]\\d+)*(?:-[A-Z0-9]+(?:[.:/]\\d+)*)+        # 1-800-898-7180, I-247A, 2026-11-23
            | \\+\\d+(?:\\ \\d+)*
            )(?![A-Za-z0-9-])""");

    private LeftToRight() {}

    /** Takes a text apart; the pieces that run from left to right in every script come with {@code true}. */
    public static void split(String text, BiConsumer<String, Boolean> taker) {
        int from = 0;
        var piece = PIECE.matcher(text);
        while (piece.find()) {
            if (piece.start() > from) {
                taker.accept(text.substring(from, piece.start()), false);
            }
            taker.accept(piece.group(), true);
            from = piece.end();
        }
        if (from < text.length()) {
            taker.accept(text.substring(from), false);
        }
    }
}
