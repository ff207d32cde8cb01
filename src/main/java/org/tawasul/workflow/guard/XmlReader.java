package org.tawasul.workflow.guard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/** Reads a model within limits: no document type, nothing from outside, not too large, not too deep. */
final class XmlReader extends DefaultHandler2 {
    static final int MAX_BYTES = 512 * 1024;
    static final int MAX_DEPTH = 16;
    static final int MAX_ELEMENTS = 3000;
    static final int MAX_TEXT = 2000;

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://www.omg.org/spec/BPMN/20100524/MODEL", "bpmn:"),
            Map.entry("http://www.omg.org/spec/BPMN/20100524/DI", "bpmndi:"),
            Map.entry("http://www.omg.org/spec/DD/20100524/DC", "dc:"),
            Map.entry("http://www.omg.org/spec/DD/20100524/DI", "di:"),
            Map.entry("http://camunda.org/schema/1.0/bpmn", "camunda:"),
            Map.entry("http://camunda.org/schema/modeler/1.0", "modeler:"),
            Map.entry("http://bpmn.io/schema/bpmn/biocolor/1.0", "bioc:"),
            Map.entry("http://www.omg.org/spec/BPMN/non-normative/color/1.0", "color:"),
            Map.entry(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "xsi:"));

    private @Nullable XmlElement root;
    private @Nullable XmlElement current;
    private int depth;
    private int elements;

    /** Throws {@link XmlRefused}. */
    static XmlElement read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw new XmlRefused("models-too-large", Map.of("limit", MAX_BYTES / 1024));
        }
        XmlReader reader = new XmlReader();
        try {
            parser().parse(new InputSource(new ByteArrayInputStream(bytes)), reader);
        } catch (XmlRefused e) {
            throw e;
        } catch (SAXParseException e) {
            throw new XmlRefused("models-xml-broken", Map.of("line", e.getLineNumber()));
        } catch (SAXException | IOException e) {
            throw new XmlRefused("models-xml-broken", Map.of("line", 0));
        }
        return Objects.requireNonNull(reader.root);
    }

    private static SAXParser parser() {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return withLexicalHandler(factory.newSAXParser());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** So that a document type is met, and refused, as what it is. */
    private static SAXParser withLexicalHandler(SAXParser parser) throws SAXException {
        DefaultHandler2 refuser = new DefaultHandler2() {
            @Override
            public void startDTD(String name, @Nullable String publicId, @Nullable String systemId) {
                throw new XmlRefused("models-doctype-refused", Map.of());
            }
        };
        parser.setProperty("http://xml.org/sax/properties/lexical-handler", refuser);
        return parser;
    }

    @Override
    public void startElement(String namespace, String localName, String qualifiedName, Attributes attributes) {
        if (++depth > MAX_DEPTH || ++elements > MAX_ELEMENTS) {
            throw new XmlRefused("models-too-deep", Map.of("depth", MAX_DEPTH, "elements", MAX_ELEMENTS));
        }
        Map<String, String> read = new LinkedHashMap<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getValue(i).length() > MAX_TEXT) {
                throw new XmlRefused("models-text-too-long", Map.of("limit", MAX_TEXT));
            }
            String uri = attributes.getURI(i);
            read.put((uri.isEmpty() ? "" : prefix(uri)) + attributes.getLocalName(i), attributes.getValue(i));
        }
        current = new XmlElement(prefix(namespace) + localName, read, current);
        if (root == null) {
            root = current;
        }
    }

    @Override
    public void endElement(String namespace, String localName, String qualifiedName) {
        XmlElement ended = Objects.requireNonNull(current);
        if (ended.text().length() > MAX_TEXT) {
            throw new XmlRefused("models-text-too-long", Map.of("limit", MAX_TEXT));
        }
        depth--;
        current = ended.parent();
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (current != null) {
            current.append(characters, start, length);
        }
    }

    private static String prefix(String namespace) {
        return PREFIXES.getOrDefault(namespace, "{" + namespace + "}");
    }
}
