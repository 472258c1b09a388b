package org.fanal.language;

import java.util.stream.LongStream;

/** The plural rules of the languages we know, as gettext writes them (gettext manual, 11.2.6 "Plural forms"). */
public enum PluralRule {
    NONE("nplurals=1; plural=0;"),
    ONE("nplurals=2; plural=(n != 1);"),
    ZERO_ONE("nplurals=2; plural=(n > 1);"),
    SLAVIC("nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"),
    ARABIC("nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);");

    private static final long EVERY_FORM = 201;

    private final String header;

    PluralRule(String header) {
        this.header = header;
    }

    /** The value of the PO header {@code Plural-Forms}. */
    public String header() {
        return header;
    }

    /** How many forms a word has. */
    public int forms() {
        return header.charAt("nplurals=".length()) - '0';
    }

    /** Whether a form stands for one number only, so that its words may say which. */
    public boolean isOfOneNumber(int form) {
        return LongStream.rangeClosed(0, EVERY_FORM)
                        .filter(n -> index(n) == form)
                        .count()
                == 1;
    }

    /** The form for a count of zero or more. */
    public int index(long n) {
        return switch (this) {
            case NONE -> 0;
            case ONE -> n != 1 ? 1 : 0;
            case ZERO_ONE -> n > 1 ? 1 : 0;
            case SLAVIC -> slavic(n);
            case ARABIC -> arabic(n);
        };
    }

    private static int slavic(long n) {
        if (n % 10 == 1 && n % 100 != 11) {
            return 0;
        }
        boolean few = n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 10 || n % 100 >= 20);
        return few ? 1 : 2;
    }

    private static int arabic(long n) {
        if (n <= 2) {
            return (int) n;
        }
        long last = n % 100;
        return last >= 3 && last <= 10 ? 3 : last >= 11 ? 4 : 5;
    }
}
