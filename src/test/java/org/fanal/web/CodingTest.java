package org.fanal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                              | IDENTITY | IDENTITY",
                "gzip, deflate, br, zstd         | BROTLI   | GZIP",
                "gzip, deflate                   | GZIP     | GZIP",
                "deflate                         | IDENTITY | IDENTITY",
                "GZIP                            | GZIP     | GZIP",
                "x-gzip                          | GZIP     | GZIP",
                "gzip;q=1.0, br;q=0.5            | GZIP     | GZIP",
                "gzip;q=0.5, br;q=1.0            | BROTLI   | GZIP",
                "gzip;q=0                        | IDENTITY | IDENTITY",
                "gzip;q=0.000, br;q=0            | IDENTITY | IDENTITY",
                "gzip;q=0, br                    | BROTLI   | IDENTITY",
                "*                               | BROTLI   | GZIP",
                "*;q=0                           | GZIP     | GZIP",
                "identity;q=0                    | GZIP     | GZIP",
                "identity                        | IDENTITY | IDENTITY",
                "identity, gzip;q=0.5            | IDENTITY | IDENTITY",
                "identity;q=0.5, gzip            | GZIP     | GZIP",
                "gzip;q=0.2, *;q=0               | GZIP     | GZIP",
                "gzip;q=0.5, *                   | BROTLI   | IDENTITY",
                "br;q=1, *;q=0.1                 | BROTLI   | GZIP",
                "gzip ; q = 0.8                  | GZIP     | GZIP",
                "gzip;q=nonsense                 | IDENTITY | IDENTITY",
                "gzip;q=2                        | IDENTITY | IDENTITY",
                ",,;;q=,                         | IDENTITY | IDENTITY",
                "gzipped, brotli                 | IDENTITY | IDENTITY"
            })
    void theCodingIsTheOneTheClientLikesBest(String accepted, Coding withBrotli, Coding without) {
        assertEquals(withBrotli, Coding.best(accepted, true));
        assertEquals(without, Coding.best(accepted, false));
    }
}
