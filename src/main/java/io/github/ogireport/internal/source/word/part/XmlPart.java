package io.github.ogireport.internal.source.word.part;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A part of the package, read element by element without recursion and without a document type: one is refused, as Word refuses it,
 * so that no entity is ever looked up.
 */
public final class XmlPart {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private final XMLStreamReader reader;
    private final String name;
    private int depth;

    private XmlPart(XMLStreamReader reader, String name) {
        this.reader = reader;
        this.name = name;
    }

    /** What makes the readers of the parts of one file; it is dear to make and must not be shared by threads. */
    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // as in Java 17: later versions stop at 200 elements in each other and at 200 attributes
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setProperty("jdk.xml.elementAttributeLimit", "10000");
        return factory;
    }

    static XmlPart of(byte[] bytes, String name, XMLInputFactory factory) throws IOException {
        try {
            return new XmlPart(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)), name);
        } catch (XMLStreamException e) {
            throw WordPackage.damaged(name, e);
        }
    }

    /** Goes on to what comes next; false at the end. */
    public boolean next() throws IOException {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            if (reader.getEventType() == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw WordPackage.damaged(name + ": document type", null);
            }
            return event != XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException e) {
            throw WordPackage.damaged(name, e);
        }
    }

    /** Goes on to the next element inside of the one that began at {@code outer}, whatever its depth; false at its end. */
    public boolean nextIn(int outer) throws IOException {
        while (next()) {
            if (starts()) {
                return true;
            }
            if (ends() && depth <= outer) {
                return false;
            }
        }
        return false;
    }

    /** Goes on to the end of the element that begins here. */
    public void skip() throws IOException {
        int outer = depth;
        while (next() && !(ends() && depth == outer)) {
            // nothing in it counts
        }
    }

    /** Whether an element begins here. */
    public boolean starts() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    /** Whether an element ends here. */
    public boolean ends() {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
    }

    /** Goes on to the end of the element that begins here and returns its characters. */
    public String characters() throws IOException {
        int outer = depth;
        StringBuilder characters = new StringBuilder();
        while (next() && !(ends() && depth == outer)) {
            if (reader.hasText() && reader.getEventType() != XMLStreamConstants.COMMENT) {
                characters.append(reader.getText());
            }
        }
        return characters.toString();
    }

    /** How many elements are open, the one that begins or ends here included. */
    public int depth() {
        return depth;
    }

    /** The name of the element without its prefix. */
    public String element() {
        return reader.getLocalName();
    }

    /** Whether the element is of the language of Word documents, in either of its namespaces. */
    public boolean isWord() {
        String namespace = reader.getNamespaceURI();
        return WORD.equals(namespace) || STRICT_WORD.equals(namespace);
    }

    /** The namespace of a prefix; empty where it has none. */
    public String namespace(String prefix) {
        String namespace = reader.getNamespaceURI(prefix);
        return namespace == null ? "" : namespace;
    }

    /** The value of an attribute of any namespace; null where it is not there. */
    public @Nullable String value(String attribute) {
        return reader.getAttributeValue(null, attribute);
    }

    /** The value of an attribute; empty where it is not there. */
    public String text(String attribute) {
        String value = value(attribute);
        return value == null ? "" : value;
    }

    /** Whether a property that is on or off is on: without a value it is. */
    public boolean isOn() {
        return isOn("val", true);
    }

    /** Whether an attribute is on; {@code otherwise} where it is not there. */
    public boolean isOn(String attribute, boolean otherwise) {
        String value = value(attribute);
        return value == null ? otherwise : !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** The number that an attribute holds; {@code otherwise} where it holds none. */
    public int number(String attribute, int otherwise) {
        String value = value(attribute);
        if (value == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
