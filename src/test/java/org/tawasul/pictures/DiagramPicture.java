package org.tawasul.pictures;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Draws a BPMN diagram as SVG from its own interchange data, for people who look before they read. The same model gives the same bytes, so that the
 * pictures in {@code docs/generated} can be checked for drift.
 */
final class DiagramPicture {
    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
    private static final String WAYPOINT = "http://www.omg.org/spec/DD/20100524/DI";
    private static final double MARGIN = 24;

    private final Map<String, Element> elements = new HashMap<>();
    private final StringBuilder svg = new StringBuilder();
    private double left = Double.MAX_VALUE;
    private double top = Double.MAX_VALUE;
    private double right;
    private double bottom;

    private DiagramPicture() {}

    static String of(String model) {
        return new DiagramPicture().draw(parse(model));
    }

    private String draw(Document model) {
        NodeList all = model.getElementsByTagNameNS(BPMN, "*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            elements.put(element.getAttribute("id"), element);
        }
        List<Element> shapes = elementsOf(model, DI, "BPMNShape");
        shapes.stream().filter(this::isFrame).forEach(this::drawShape);
        elementsOf(model, DI, "BPMNEdge").forEach(this::drawEdge);
        shapes.stream().filter(shape -> !isFrame(shape)).forEach(this::drawShape);
        return page();
    }

    private String page() {
        double width = right - left + 2 * MARGIN;
        double height = bottom - top + 2 * MARGIN;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="%s %s %s %s" width="%s" height="%s" font-family="'IBM Plex Sans Arabic', system-ui, sans-serif" font-size="12">
                <defs><marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 10 5 0 10z" fill="#55626B"/></marker></defs>
                <rect x="%s" y="%s" width="100%%" height="100%%" fill="#FFFFFF"/>
                %s</svg>
                """
                .formatted(
                        n(left - MARGIN),
                        n(top - MARGIN),
                        n(width),
                        n(height),
                        n(width),
                        n(height),
                        n(left - MARGIN),
                        n(top - MARGIN),
                        svg);
    }

    private boolean isFrame(Element shape) {
        return "subProcess".equals(subject(shape).getLocalName());
    }

    private Element subject(Element drawn) {
        Element subject = elements.get(drawn.getAttribute("bpmnElement"));
        if (subject == null) {
            throw new IllegalArgumentException("Nothing to draw for " + drawn.getAttribute("id"));
        }
        return subject;
    }

    private void drawShape(Element shape) {
        Box box = box(shape);
        Element subject = subject(shape);
        String name = subject.getAttribute("name");
        switch (subject.getLocalName()) {
            case "subProcess" -> {
                rectangle(box, "#F5F6F3", "#7C8A92", "stroke-dasharray=\"3 3\"");
                text(name, box.x + box.w / 2, box.y + 18, box.w, "#55626B");
            }
            case "startEvent", "endEvent", "boundaryEvent", "intermediateCatchEvent", "intermediateThrowEvent" ->
                event(subject, box, name, shape);
            case "exclusiveGateway", "parallelGateway", "eventBasedGateway" -> gateway(subject, box, name, shape);
            default -> task(subject, box, name);
        }
    }

    private void task(Element subject, Box box, String name) {
        boolean people = "userTask".equals(subject.getLocalName());
        boolean waits = "receiveTask".equals(subject.getLocalName());
        boolean rules = "businessRuleTask".equals(subject.getLocalName());
        String fill = people ? "#E3F0EF" : waits ? "#E6EEF8" : rules ? "#FFF1D6" : "#FFFFFF";
        String extra = "callActivity".equals(subject.getLocalName()) ? "stroke-width=\"3\"" : "";
        rectangle(box, fill, "#0B5D5A", extra);
        text(name, box.x + box.w / 2, box.y + box.h / 2, box.w - 12, "#14202B");
    }

    private void event(Element subject, Box box, String name, Element shape) {
        boolean end = "endEvent".equals(subject.getLocalName());
        boolean dashed = "false".equals(subject.getAttribute("isInterrupting"));
        svg.append("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"#FFFFFF\" stroke=\"#14202B\" stroke-width=\"%s\"%s/>\n"
                .formatted(
                        n(box.cx()),
                        n(box.cy()),
                        n(box.w / 2),
                        end ? 3 : 1.5,
                        dashed ? " stroke-dasharray=\"4 3\"" : ""));
        if (subject.getElementsByTagNameNS(BPMN, "messageEventDefinition").getLength() > 0) {
            svg.append("<path d=\"M%s %sh16v11h-16zl8 6 8-6\" fill=\"%s\" stroke=\"%s\"/>\n"
                    .formatted(
                            n(box.cx() - 8), n(box.cy() - 5.5), end ? "#14202B" : "none", end ? "#FFFFFF" : "#14202B"));
        }
        label(shape, name);
    }

    private void gateway(Element subject, Box box, String name, Element shape) {
        svg.append("<path d=\"M%s %sL%s %sL%s %sL%s %sZ\" fill=\"#FFFFFF\" stroke=\"#14202B\" stroke-width=\"1.5\"/>\n"
                .formatted(
                        n(box.cx()),
                        n(box.y),
                        n(box.x + box.w),
                        n(box.cy()),
                        n(box.cx()),
                        n(box.y + box.h),
                        n(box.x),
                        n(box.cy())));
        String sign = "parallelGateway".equals(subject.getLocalName()) ? "M-9 0H9M0-9V9" : "M-7-7 7 7M7-7-7 7";
        svg.append(
                "<path d=\"%s\" transform=\"translate(%s %s)\" stroke=\"#14202B\" stroke-width=\"3\" fill=\"none\"/>\n"
                        .formatted(sign, n(box.cx()), n(box.cy())));
        label(shape, name);
    }

    private void drawEdge(Element edge) {
        StringBuilder points = new StringBuilder();
        for (Element point : elementsOf(edge, WAYPOINT, "waypoint")) {
            double x = Double.parseDouble(point.getAttribute("x"));
            double y = Double.parseDouble(point.getAttribute("y"));
            reach(x, y);
            points.append(n(x)).append(',').append(n(y)).append(' ');
        }
        svg.append(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"#55626B\" stroke-width=\"1.5\" marker-end=\"url(#arrow)\"/>\n"
                        .formatted(points.toString().strip()));
        label(edge, subject(edge).getAttribute("name"));
    }

    private void label(Element drawn, String name) {
        for (Element label : elementsOf(drawn, DI, "BPMNLabel")) {
            Box box = box(label);
            text(name, box.cx(), box.cy(), box.w + 10, "#55626B");
        }
    }

    private void rectangle(Box box, String fill, String stroke, String extra) {
        svg.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"6\" fill=\"%s\" stroke=\"%s\" %s/>\n"
                .formatted(n(box.x), n(box.y), n(box.w), n(box.h), fill, stroke, extra));
    }

    private void text(String words, double x, double y, double width, String colour) {
        List<String> lines = lines(words, (int) (width / 6.3));
        double first = y - (lines.size() - 1) * 7.5 + 4;
        for (int i = 0; i < lines.size(); i++) {
            svg.append("<text x=\"%s\" y=\"%s\" text-anchor=\"middle\" fill=\"%s\">%s</text>\n"
                    .formatted(n(x), n(first + i * 15), colour, escape(lines.get(i))));
        }
    }

    private static List<String> lines(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private Box box(Element drawn) {
        Element bounds = (Element) drawn.getElementsByTagNameNS(DC, "Bounds").item(0);
        Box box = new Box(
                Double.parseDouble(bounds.getAttribute("x")),
                Double.parseDouble(bounds.getAttribute("y")),
                Double.parseDouble(bounds.getAttribute("width")),
                Double.parseDouble(bounds.getAttribute("height")));
        reach(box.x, box.y);
        reach(box.x + box.w, box.y + box.h);
        return box;
    }

    private void reach(double x, double y) {
        left = Math.min(left, x);
        top = Math.min(top, y);
        right = Math.max(right, x);
        bottom = Math.max(bottom, y);
    }

    private static String n(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : String.format(Locale.ROOT, "%.1f", number);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static List<Element> elementsOf(org.w3c.dom.Node parent, String namespace, String name) {
        NodeList nodes = parent instanceof Document document
                ? document.getElementsByTagNameNS(namespace, name)
                : ((Element) parent).getElementsByTagNameNS(namespace, name);
        List<Element> result = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            result.add((Element) nodes.item(i));
        }
        return result;
    }

    private static Document parse(String model) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(model.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new IllegalArgumentException(e);
        }
    }

    private record Box(double x, double y, double w, double h) {
        double cx() {
            return x + w / 2;
        }

        double cy() {
            return y + h / 2;
        }
    }
}
