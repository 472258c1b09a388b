package org.fanal.web;

import java.util.Locale;

/** The content coding of an answer, chosen by {@code Accept-Encoding} (RFC 9110, 12.5.3). */
enum Coding {
    BROTLI("br"),
    GZIP("gzip"),
    IDENTITY("identity");

    private static final int ABSENT = -1;
    private static final int SURE = 1000;

    private final String token;

    Coding(String token) {
        this.token = token;
    }

    String token() {
        return token;
    }

    /**
     * The coding the client likes best; of equals, the smallest. A client that takes nothing we have gets gzip.
     *
     * @param accepted the header's value, empty without one: such a client gets plain bytes, for it may know nothing else
     */
    static Coding best(String accepted, boolean hasBrotli) {
        var weights = new Weights();
        int start = 0;
        while (start < accepted.length()) {
            int comma = accepted.indexOf(',', start);
            int end = comma < 0 ? accepted.length() : comma;
            weights.read(accepted.substring(start, end).toLowerCase(Locale.ROOT));
            start = end + 1;
        }
        return weights.best(hasBrotli);
    }

    /** How much the client wants each coding, in thousandths. */
    private static final class Weights {
        private int brotli = ABSENT;
        private int gzip = ABSENT;
        private int identity = ABSENT;
        private int others = ABSENT;

        void read(String member) {
            int semicolon = member.indexOf(';');
            var name = (semicolon < 0 ? member : member.substring(0, semicolon)).strip();
            int weight = semicolon < 0 ? SURE : weight(member.substring(semicolon + 1));
            switch (name) {
                case "br" -> brotli = weight;
                case "gzip", "x-gzip" -> gzip = weight;
                case "identity" -> identity = weight;
                case "*" -> others = weight;
                default -> {
                    // a coding we do not have
                }
            }
        }

        Coding best(boolean hasBrotli) {
            int ofBrotli = hasBrotli ? or(brotli, others, 0) : 0;
            int ofGzip = or(gzip, others, 0);
            int small = Math.max(ofBrotli, ofGzip);
            int plain = or(identity, others, 1);
            if (plain > small) {
                return IDENTITY;
            }
            return ofBrotli > 0 && ofBrotli == small ? BROTLI : GZIP;
        }

        private static int or(int weight, int otherwise, int last) {
            if (weight != ABSENT) {
                return weight;
            }
            return otherwise != ABSENT ? otherwise : last;
        }

        private static int weight(String parameter) {
            var text = parameter.strip();
            if (!text.matches("q\\s*=\\s*(0(\\.\\d{0,3})?|1(\\.0{0,3})?)")) {
                return 0;
            }
            return (int) Math.round(
                    Double.parseDouble(text.substring(text.indexOf('=') + 1).strip()) * SURE);
        }
    }
}
