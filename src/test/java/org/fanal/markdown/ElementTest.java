package org.fanal.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ElementTest {
    @Test
    void anElementClosesAroundItsContentAndEscapesItsValues() {
        var html = Element.of("span").with("class", "a\"b<c>&").around(new Html("x"), new Html("y"));

        assertEquals("<span class=\"a&quot;b&lt;c&gt;&amp;\">xy</span>", html.text());
    }

    @Test
    void namesAndAttributesThatAreNotListedAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Element.of("script"));
        assertThrows(IllegalArgumentException.class, () -> Element.of("a").with("onclick", "x"));
        assertThrows(IllegalArgumentException.class, () -> Element.of("a").with("href", "javascript:x"));
        assertThrows(IllegalArgumentException.class, () -> Element.of("a").with("href", "//elsewhere.example"));
    }
}
