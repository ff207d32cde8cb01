package org.tawasul.workflow.guard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One element of a model as the guard reads it. Names carry the short prefix of a namespace that we know, whatever prefix the file uses
 * ({@code bpmn:userTask}); a name of any other namespace carries its address in braces, and so is on no list.
 */
final class XmlElement {
    private final String name;
    private final Map<String, String> attributes;
    private final @Nullable XmlElement parent;
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(String name, Map<String, String> attributes, @Nullable XmlElement parent) {
        this.name = name;
        this.attributes = new LinkedHashMap<>(attributes);
        this.parent = parent;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    String name() {
        return name;
    }

    boolean is(String other) {
        return name.equals(other);
    }

    Map<String, String> attributes() {
        return attributes;
    }

    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    String id() {
        return attribute("id");
    }

    /** The nearest id around it: where a person finds it in the diagram. */
    String place() {
        for (XmlElement one = this; one != null; one = one.parent) {
            if (!one.id().isEmpty()) {
                return one.id();
            }
        }
        return name;
    }

    String parentName() {
        return parent == null ? "" : parent.name;
    }

    @Nullable
    XmlElement parent() {
        return parent;
    }

    List<XmlElement> children() {
        return children;
    }

    Stream<XmlElement> children(String childName) {
        return children.stream().filter(child -> child.is(childName));
    }

    void append(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    String text() {
        return text.toString().strip();
    }

    /** Itself and everything below it, in the order of the file. */
    Stream<XmlElement> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::all));
    }
}
