package org.tawasul.workflow.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.tawasul.workflow.PathRow.Kind;
import org.tawasul.workflow.PathRow.PathStep;

/**
 * The steps of a path as compact JSON: {@code [["e","userTask_handle",1772344800000000],["l","userTask_handle",0]]}. The third is the instant in
 * microseconds since 1970 for the first step and the distance to the step before for every other. Element ids have no
 * character that JSON escapes (the guard sees to it), so writing is joining.
 */
final class PathText {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final StringBuilder text = new StringBuilder(512).append('[');
    private long last;

    void add(String element, Kind kind, Instant at) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, at);
        text.append(text.length() > 1 ? ",[\"" : "[\"")
                .append(letter(kind))
                .append("\",\"")
                .append(element)
                .append("\",")
                .append(micros - last)
                .append(']');
        last = micros;
    }

    @Override
    public String toString() {
        return text + "]";
    }

    static List<PathStep> read(String text) {
        try {
            List<PathStep> steps = new ArrayList<>();
            long micros = 0;
            for (JsonNode step : JSON.readTree(text)) {
                micros += step.get(2).asLong();
                steps.add(new PathStep(
                        step.get(1).asText(),
                        kind(step.get(0).asText()),
                        Instant.EPOCH.plus(micros, ChronoUnit.MICROS)));
            }
            return steps;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not a path: " + text, e);
        }
    }

    private static char letter(Kind kind) {
        return switch (kind) {
            case ENTERED -> 'e';
            case LEFT -> 'l';
            case CANCELLED -> 'c';
        };
    }

    private static Kind kind(String letter) {
        return switch (letter) {
            case "e" -> Kind.ENTERED;
            case "l" -> Kind.LEFT;
            case "c" -> Kind.CANCELLED;
            default -> throw new IllegalStateException(letter);
        };
    }
}
