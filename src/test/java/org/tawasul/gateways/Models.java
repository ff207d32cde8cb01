package org.tawasul.gateways;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Every arrow of every model, in the order in which the engine asks those of a gateway. */
record Models(List<Flow> flows) {
    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    static Models in(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return new Models(paths.filter(path -> path.toString().endsWith(".bpmn"))
                    .sorted()
                    .flatMap(path -> of(path).stream())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Flow> conditions() {
        return flows.stream().filter(Flow::isConditional).toList();
    }

    /** The arrows out of the same gateway, this one among them. */
    List<Flow> beside(Flow flow) {
        return flows.stream()
                .filter(one ->
                        one.process().equals(flow.process()) && one.source().equals(flow.source()))
                .toList();
    }

    /** The condition behind this one at the same gateway, the first behind the last; null if it is the only one. */
    @Nullable
    Flow next(Flow flow) {
        List<Flow> conditions =
                beside(flow).stream().filter(Flow::isConditional).toList();
        int next = (conditions.indexOf(flow) + 1) % conditions.size();
        return conditions.size() == 1 ? null : conditions.get(next);
    }

    private static List<Flow> of(Path path) {
        Document document = read(path);
        String process =
                ((Element) document.getElementsByTagNameNS(BPMN, "process").item(0)).getAttribute("id");
        List<Flow> flows = new ArrayList<>();
        NodeList elements = document.getElementsByTagNameNS(BPMN, "sequenceFlow");
        for (int i = 0; i < elements.getLength(); i++) {
            Element flow = (Element) elements.item(i);
            NodeList condition = flow.getElementsByTagNameNS(BPMN, "conditionExpression");
            flows.add(new Flow(
                    path.toString(),
                    process,
                    flow.getAttribute("id"),
                    flow.getAttribute("sourceRef"),
                    condition.getLength() == 0
                            ? null
                            : condition.item(0).getTextContent().strip()));
        }
        return flows;
    }

    private static Document read(Path path) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(path.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("Can't read " + path, e);
        }
    }
}
