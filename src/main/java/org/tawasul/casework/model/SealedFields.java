package org.tawasul.casework.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tawasul.shared.PersonalText;

/** The fields of a form under the data key of the case's customer, whom they may quote. */
@Component
final class SealedFields {
    private final PersonalText personal;
    private final ObjectMapper json;

    SealedFields(PersonalText personal, ObjectMapper json) {
        this.personal = personal;
        this.json = json;
    }

    byte[] seal(long customerId, Map<String, String> fields) {
        try {
            return personal.seal(customerId, json.writeValueAsString(fields));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Map<String, String> open(long customerId, byte[] sealed) {
        try {
            return json.readValue(personal.open(customerId, sealed), new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
