package org.tawasul.release.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tawasul.release.SourceProblem;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Message;

/** Problems as JSON, so that they can be said in both languages later. Parameters keep their kind. */
final class StoredProblems {
    /** More than this nobody reads, and the column ends somewhere. */
    private static final int MOST = 500;

    private static final int LONGEST = 1_000_000;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Stored>> LIST = new TypeReference<>() {};

    private StoredProblems() {}

    static String write(List<SourceProblem> problems) {
        int count = Math.min(problems.size(), MOST);
        String json = json(problems.subList(0, count));
        while (json.length() > LONGEST) {
            count /= 2;
            json = json(problems.subList(0, count));
        }
        return json;
    }

    private static String json(List<SourceProblem> problems) {
        try {
            return JSON.writeValueAsString(problems.stream().map(Stored::of).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static List<SourceProblem> read(String json) {
        try {
            return JSON.readValue(json, LIST).stream().map(Stored::problem).toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Stored(String file, String place, String key, Map<String, Object> parameters) {
        static Stored of(SourceProblem problem) {
            Map<String, Object> parameters = new HashMap<>();
            problem.sentence().parameters().forEach((name, parameter) -> parameters.put(name, stored(parameter)));
            return new Stored(
                    problem.file(), problem.place(), problem.sentence().key(), parameters);
        }

        SourceProblem problem() {
            Map<String, Object> opened = new HashMap<>();
            parameters.forEach((name, parameter) -> opened.put(name, opened(parameter)));
            return new SourceProblem(file, place, new Message(key, opened));
        }

        private static Object stored(Object parameter) {
            if (parameter instanceof Bilingual both) {
                return Map.of("ar", both.ar(), "en", both.en());
            }
            if (parameter instanceof Instant instant) {
                return Map.of("instant", instant.toString());
            }
            if (parameter instanceof LocalDate date) {
                return Map.of("date", date.toString());
            }
            return parameter instanceof Number ? parameter : parameter.toString();
        }

        private static Object opened(Object parameter) {
            if (!(parameter instanceof Map<?, ?> kind)) {
                return parameter;
            }
            if (kind.get("instant") instanceof String instant) {
                return Instant.parse(instant);
            }
            if (kind.get("date") instanceof String date) {
                return LocalDate.parse(date);
            }
            return new Bilingual(String.valueOf(kind.get("ar")), String.valueOf(kind.get("en")));
        }
    }
}
