package org.tawasul.decisions.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.decisions.Finding;
import org.tawasul.decisions.facts.PersonalWords;
import org.tawasul.decisions.sources.FactReader;
import org.tawasul.decisions.sources.FactTypes;

/** Facts and findings as JSON. A person's words never stand beside the rest: they are a document of their own, to be sealed. */
final class FactsJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();
    private static final String TYPE = "fact";

    private FactsJson() {}

    /** All components without a person's words, in the order of the facts. */
    static String open(List<Object> facts) {
        return components(facts, false).toString();
    }

    /** The person's words only, in the same order; null if no fact has any. */
    static @Nullable String personal(List<Object> facts) {
        ArrayNode words = components(facts, true);
        boolean none = true;
        for (JsonNode one : words) {
            none &= one.isEmpty();
        }
        return none ? null : words.toString();
    }

    static List<Object> facts(String open, @Nullable String personal) {
        List<Object> facts = new ArrayList<>();
        JsonNode all = tree(open);
        JsonNode words = personal == null ? JSON.createArrayNode() : tree(personal);
        for (int i = 0; i < all.size(); i++) {
            ObjectNode node = ((ObjectNode) all.get(i)).deepCopy();
            String type = node.remove(TYPE).asText();
            words.path(i).fields().forEachRemaining(entry -> node.set(entry.getKey(), entry.getValue()));
            facts.add(FactReader.read(
                    FactTypes.named(type).orElseThrow(() -> new IllegalStateException("Unknown fact " + type)), node));
        }
        return facts;
    }

    static String findings(List<Finding> findings) {
        try {
            return JSON.writeValueAsString(findings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Finding> findings(String json) {
        try {
            return JSON.readValue(json, new TypeReference<List<Finding>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored decision can't be read", e);
        }
    }

    private static ArrayNode components(List<Object> facts, boolean personal) {
        ArrayNode all = JSON.createArrayNode();
        for (Object fact : facts) {
            ObjectNode node = all.addObject();
            if (!personal) {
                node.put(TYPE, fact.getClass().getSimpleName());
            }
            RecordComponent[] components = fact.getClass().getRecordComponents();
            if (components == null
                    || FactTypes.named(fact.getClass().getSimpleName()).isEmpty()) {
                throw new IllegalArgumentException(fact.getClass() + " is no fact");
            }
            for (RecordComponent component : components) {
                if (component.isAnnotationPresent(PersonalWords.class) == personal) {
                    node.set(component.getName(), JSON.valueToTree(value(component, fact)));
                }
            }
        }
        return all;
    }

    private static @Nullable Object value(RecordComponent component, Object fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored decision can't be read", e);
        }
    }
}
