package org.comity.export.network;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document in UTF-8 with one element per line. */
final class XmlOutput {

    private static final String UTF_8 = "UTF-8";

    private final XMLStreamWriter writer;
    private int depth;

    /** Begins a document. */
    XmlOutput(OutputStream out) throws IOException {
        try {
            // Not the one on the class path, whose bytes may differ.
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, UTF_8);
            writer.writeStartDocument(UTF_8, "1.0");
        } catch (XMLStreamException failed) {
            throw failure(failed);
        }
    }

    /** Begins an element with attributes, given as names and values. */
    void begin(String name, String... attributes) throws IOException {
        try {
            line();
            writer.writeStartElement(name);
            attributes(attributes);
            depth++;
        } catch (XMLStreamException failed) {
            throw failure(failed);
        }
    }

    /** Ends the current element. */
    void end() throws IOException {
        try {
            depth--;
            line();
            writer.writeEndElement();
        } catch (XMLStreamException failed) {
            throw failure(failed);
        }
    }

    /** Writes an element with a text. */
    void text(String name, String text, String... attributes) throws IOException {
        try {
            line();
            writer.writeStartElement(name);
            attributes(attributes);
            writer.writeCharacters(XmlText.of(text));
            writer.writeEndElement();
        } catch (XMLStreamException failed) {
            throw failure(failed);
        }
    }

    /** Writes an element without content. */
    void empty(String name, String... attributes) throws IOException {
        try {
            line();
            writer.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException failed) {
            throw failure(failed);
        }
    }

    /** Ends the document. */
    void finish() throws IOException {
        try {
            writer.writeCharacters("\n");
            writer.writeEndDocument();
            writer.flush();
        } catch (XMLStreamException failed) {
            throw failure(failed);
        }
    }

    private void line() throws XMLStreamException {
        writer.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** Readers of XML take line ends in attributes for blanks. */
    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], XmlText.of(attributes[i + 1]).replaceAll("[\t\r\n]", " "));
        }
    }

    private static IOException failure(XMLStreamException failed) {
        return failed.getCause() instanceof IOException cause ? cause : new IOException(failed.getMessage(), failed);
    }
}
