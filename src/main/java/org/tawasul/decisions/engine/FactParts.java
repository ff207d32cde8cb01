package org.tawasul.decisions.engine;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.decisions.facts.PersonalWords;

/** Reads and replaces single components of a fact. */
final class FactParts {
    private FactParts() {}

    /** What the person wrote; empty if the fact holds no words. */
    static String words(Record fact) {
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            if (component.isAnnotationPresent(PersonalWords.class)) {
                return String.valueOf(value(component, fact));
            }
        }
        return "";
    }

    /** What the person wrote whom the question is about: the words of the first fact that has any. */
    static String wordsAmong(List<Object> facts) {
        return facts.stream()
                .filter(Record.class::isInstance)
                .map(fact -> words((Record) fact))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    static @Nullable Object value(Record fact, String name) {
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                return value(component, fact);
            }
        }
        throw new IllegalArgumentException(fact.getClass().getSimpleName() + " has no " + name);
    }

    /** The same fact but for one component. */
    static Record with(Record fact, String name, Object other) {
        RecordComponent[] components = fact.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> component.getName().equals(name) ? other : value(component, fact))
                .toArray();
        try {
            return fact.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object value(RecordComponent component, Record fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
