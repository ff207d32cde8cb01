package org.tawasul.organisation.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.tawasul.organisation.DraftItem;

/** The items of a draft as they are stored. */
final class DraftJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<DraftItem>> ITEMS = new TypeReference<>() {};

    private DraftJson() {}

    static String write(List<DraftItem> items) {
        try {
            return JSON.writeValueAsString(items);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static List<DraftItem> read(String json) {
        try {
            return JSON.readValue(json, ITEMS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
