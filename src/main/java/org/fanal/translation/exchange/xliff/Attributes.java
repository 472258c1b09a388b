package org.fanal.translation.exchange.xliff;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/** The attributes of an element, by their names without prefix. */
record Attributes(Map<String, String> all) {
    static Attributes of(XMLStreamReader xml) {
        Map<String, String> all = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            all.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return new Attributes(all);
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(all.get(name));
    }

    boolean says(String name, String value) {
        return value.equals(all.get(name));
    }
}
