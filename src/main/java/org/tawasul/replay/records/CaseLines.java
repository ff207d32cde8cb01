package org.tawasul.replay.records;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Map;
import org.tawasul.replay.RecordedCase;

/** One recorded case as one line of JSON: the form in which a store exports and a year is generated. Instants are UTC. The same case is the same line. */
public final class CaseLines {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private CaseLines() {}

    /** Without a line break at its end. */
    public static String write(RecordedCase one) {
        try {
            return JSON.writeValueAsString(one);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(one.key(), e);
        }
    }

    /** Throws JsonProcessingException for what is no such line. */
    static RecordedCase read(String line) throws JsonProcessingException {
        return JSON.readValue(line, RecordedCase.class);
    }

    /** The first field of such a line that has what was no text; empty where that can't be told. */
    static String fieldWithout(String line) {
        try {
            for (Map.Entry<String, JsonNode> field : JSON.readTree(line).properties()) {
                if (field.getValue().toString().indexOf(Line.NO_TEXT) >= 0) {
                    return field.getKey();
                }
            }
        } catch (JsonProcessingException e) {
            // Then it is the whole line.
        }
        return "";
    }
}
