package org.tawasul.decisions.sources;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes facts of JSON or YAML by the names of their components. */
public final class FactReader {
    private FactReader() {}

    /**
     * A fact from its components. What is missing is 0, no or nothing, because facts gain components while old records and
     * examples stay as they are. IllegalArgumentException, with the component's name, for one that does not exist or has another type.
     */
    public static Object read(Class<? extends Record> type, JsonNode node) {
        RecordComponent[] components = type.getRecordComponents();
        Set<String> unknown = new HashSet<>();
        node.fieldNames().forEachRemaining(unknown::add);
        unknown.removeAll(
                Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(String.join(", ", unknown));
        }
        Object[] arguments = Arrays.stream(components)
                .map(component -> value(component, node.path(component.getName())))
                .toArray();
        return make(type, components, arguments);
    }

    private static @Nullable Object value(RecordComponent component, JsonNode node) {
        Class<?> type = component.getType();
        boolean absent = node.isMissingNode() || node.isNull();
        if (type == int.class && (absent || (node.isIntegralNumber() && node.canConvertToInt()))) {
            return absent ? 0 : node.intValue();
        }
        if (type == long.class && (absent || node.isIntegralNumber())) {
            return absent ? 0L : node.longValue();
        }
        if (type == boolean.class && (absent || node.isBoolean())) {
            return !absent && node.booleanValue();
        }
        if (type == String.class && (absent || node.isTextual())) {
            return absent ? missingText(component) : node.textValue();
        }
        throw new IllegalArgumentException(component.getName());
    }

    private static @Nullable String missingText(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? null : "";
    }

    private static Object make(Class<? extends Record> type, RecordComponent[] components, Object[] arguments) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(String.valueOf(e.getCause()), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
