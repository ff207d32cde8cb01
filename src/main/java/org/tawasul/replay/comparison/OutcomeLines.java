package org.tawasul.replay.comparison;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.replay.CaseOutcome;

/**
 * What became of one case as one line of JSON: the form in which a replay is kept, to be compared with another. A file of them is in the order of the keys, so that two of any
 * size are compared without holding either. The same outcome is the same line.
 */
public final class OutcomeLines {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private OutcomeLines() {}

    /** Without a line break at its end. */
    public static String write(CaseOutcome one) {
        try {
            return JSON.writeValueAsString(one);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(one.key(), e);
        }
    }

    /** The first line of a file whose run was broken off, and when that was by the run's clock. */
    record Mark(Instant brokenOff) {
        static final String BEGIN = "{\"brokenOff\":";
    }

    /** A file of these, whatever their order; one that is there already is written over. */
    public static void write(Collection<CaseOutcome> outcomes, Path file) throws IOException {
        write(outcomes, null, file);
    }

    /** @param brokenOff null for a run that came to its end */
    public static void write(Collection<CaseOutcome> outcomes, @Nullable Instant brokenOff, Path file)
            throws IOException {
        List<CaseOutcome> sorted =
                outcomes.stream().sorted(Comparator.comparing(CaseOutcome::key)).toList();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            if (brokenOff != null) {
                out.write(JSON.writeValueAsString(new Mark(brokenOff)));
                out.write('\n');
            }
            for (CaseOutcome one : sorted) {
                out.write(write(one));
                out.write('\n');
            }
        }
    }

    /** Throws JsonProcessingException for what is no mark. */
    static Mark mark(String line) throws JsonProcessingException {
        return JSON.readValue(line, Mark.class);
    }

    /** Throws JsonProcessingException for what is no such line. */
    static CaseOutcome read(String line) throws JsonProcessingException {
        return JSON.readValue(line, CaseOutcome.class);
    }
}
