package org.fanal.markdown;

import java.util.regex.Pattern;

/**
 * Keeps phone numbers, form numbers, dates, ranges and citations in one piece: in an Arabic sentence {@code 1-800-898-7180}
 * would otherwise show as {@code 7180-898-800-1}.
 */
final class LeftToRight {
    private static final Pattern PIECE = Pattern.compile("""
            (?x)(?<![A-Za-z0-9+-])(?:
              \\d+\\ (?:U\\.\\ ?S\\.\\ ?C\\.|C\\.?F\\.?R\\.?)\\ (?:§\\ ?)?\\d+[A-Za-z]?(?:[.-]\\d+[A-Za-z]?)*  # 8 U.S.C. 1357
            | \\d[\\d.,:/]*\\s?[\\u2010-\\u2015]\\s?\\d[\\d.,:/]*                          # 9:00–17:00
            | \\+?(?=[A-Z-]*\\d)[A-Z0-9]+(?:[.:/]\\d+)*(?:-[A-Z0-9]+(?:[.:/]\\d+)*)+        # 1-800-898-7180, I-247A, 2026-11-23
            | \\+\\d+(?:\\ \\d+)*
            )(?![A-Za-z0-9-])""");

    private LeftToRight() {}

    /** Writes a text as HTML, each such piece isolated. */
    static void write(String text, StringBuilder out) {
        int from = 0;
        var piece = PIECE.matcher(text);
        while (piece.find()) {
            out.append(Html.words(text.substring(from, piece.start())));
            out.append("<bdi dir=\"ltr\">").append(Html.words(piece.group())).append("</bdi>");
            from = piece.end();
        }
        out.append(Html.words(text.substring(from)));
    }
}
