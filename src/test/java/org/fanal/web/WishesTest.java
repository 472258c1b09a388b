package org.fanal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WishesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"one-gz\"                        | true",
                "W/\"one-gz\"                      | true",
                "\"other\", \"one-gz\"             | true",
                "\"other\",W/\"one-gz\" , \"third\"| true",
                "*                                 | true",
                "''                                | false",
                "\"one-br\"                        | false",
                "\"one\"                           | false",
                "one-gz                            | false",
                "\"one-gz                          | false",
                "\"a,\"one-gz\"\"                  | false",
                "\"one-gz\"\"                      | true"
            })
    void aTagIsKnownWhenItStandsInTheList(String list, boolean isKnown) {
        assertEquals(isKnown, new Wishes("", list, false).knows("\"one-gz\""));
    }
}
