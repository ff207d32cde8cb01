package org.tawasul.api.web;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.tawasul.shared.Refusal;

/** Says which field of a body can't be read, and why. */
final class UnreadableJson {
    // The parser has no exception of its own for this and says it in a sentence only.
    private static final Pattern REPEATED = Pattern.compile("Duplicate field '([^']*)'");

    private UnreadableJson() {}

    static Refused read(HttpMessageNotReadableException unreadable) {
        Throwable cause = unreadable.getCause();
        for (Throwable inner = cause; inner != null; inner = inner.getCause()) {
            if (inner instanceof Refusal refusal) {
                return Refused.of(refusal);
            }
            if (inner instanceof StreamConstraintsException) {
                return Refused.of(400, "json-too-deep");
            }
        }
        if (cause == null) {
            return Refused.of(400, "body-required");
        }
        if (cause instanceof UnrecognizedPropertyException unknown) {
            String name = path(unknown.getPath());
            return Refused.in(name, "field-unknown").with("name", name);
        }
        if (cause instanceof MismatchedInputException || cause.getCause() instanceof InputCoercionException) {
            String name = cause instanceof JsonMappingException wrong ? path(wrong.getPath()) : "";
            return Refused.of(400, "value-wrong-type").inField(name.isEmpty() ? null : name);
        }
        return Refused.of(400, repeated(cause) == null ? "json-unreadable" : "field-repeated")
                .inField(repeated(cause));
    }

    private static @Nullable String repeated(Throwable cause) {
        for (Throwable inner = cause; inner != null; inner = inner.getCause()) {
            if (inner instanceof JsonParseException parse) {
                Matcher matcher = REPEATED.matcher(String.valueOf(parse.getOriginalMessage()));
                return matcher.find() ? matcher.group(1) : null;
            }
        }
        return null;
    }

    private static String path(List<JsonMappingException.Reference> path) {
        StringBuilder text = new StringBuilder();
        for (JsonMappingException.Reference step : path) {
            if (step.getFieldName() == null) {
                text.append('[').append(step.getIndex()).append(']');
            } else {
                text.append(text.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return text.toString();
    }
}
