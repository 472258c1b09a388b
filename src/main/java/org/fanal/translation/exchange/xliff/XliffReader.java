package org.fanal.translation.exchange.xliff;

import java.io.StringReader;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.fanal.translation.exchange.text.Decoded;
import org.fanal.translation.exchange.text.Intake;

/** Reads XLIFF 1.0 to 1.2 as programs write it back. What a unit says of being approved is not looked at. */
public final class XliffReader {
    private static final String AGAIN = "Export the file again from your program, as XLIFF 1.2.";

    private final Decoded text;
    private final Intake intake;
    private final UnitReader units;

    private XliffReader(Decoded text, Intake intake) {
        this.text = text;
        this.intake = intake;
        this.units = new UnitReader(intake);
    }

    /** Reads one file. */
    public static void read(Decoded text, Intake intake) {
        text.damaged()
                .ifPresent(line -> intake.fail(
                        line, "From here on there are bytes that are not text.", "Save the file as UTF-8."));
        new XliffReader(text, intake).read();
    }

    private void read() {
        try {
            var xml = factory().createXMLStreamReader(new StringReader(text.text()));
            while (xml.hasNext()) {
                xml.next();
                if (!takes(xml)) {
                    keepRest(1);
                    break;
                }
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            intake.fail(line, "Here the file stops being XML; it may be cut off.", AGAIN);
            keepRest(units.begunAt().orElse(line));
        }
        units.flush();
    }

    /** An attack would be in a document type, and nothing we want is. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** False when the file is not one that is read. */
    private boolean takes(XMLStreamReader xml) {
        int line = xml.getLocation().getLineNumber();
        switch (xml.getEventType()) {
            case XMLStreamConstants.DTD -> {
                intake.fail(line, "The file has a document type (DOCTYPE), which is not read.", AGAIN);
                return false;
            }
            case XMLStreamConstants.START_ELEMENT -> {
                return begins(xml, line);
            }
            case XMLStreamConstants.END_ELEMENT -> units.end(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                units.text(xml.getText());
            default -> {}
        }
        return true;
    }

    private boolean begins(XMLStreamReader xml, int line) {
        var name = xml.getLocalName();
        if (!units.isInside() && !name.equals("xliff")) {
            intake.fail(line, "This is not an XLIFF file.", AGAIN);
            return false;
        }
        var version = Optional.ofNullable(xml.getAttributeValue("", "version")).orElse("1.2");
        if (name.equals("xliff") && !version.startsWith("1.")) {
            intake.fail(line, "This is XLIFF " + version.replaceAll("[^0-9.]", "?") + ".", AGAIN);
            return false;
        }
        units.start(name, Attributes.of(xml), line);
        return true;
    }

    private void keepRest(int line) {
        var lines = text.lines();
        int from = Math.min(Math.max(1, line), lines.size());
        intake.keep(from, String.join("\n", lines.subList(from - 1, lines.size())));
    }
}
