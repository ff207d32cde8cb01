package org.tawasul.replay.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tawasul.replay.ReplayReport;

/** The report of a replay as JSON, {@code {"total":{…},"entities":[…]}}, for whoever counts on with it. A mean of nothing is null. */
public final class ReplayJson {
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ReplayJson() {}

    /** A file that is there already is written over. */
    public static void write(ReplayReport report, Path file) throws IOException {
        Files.writeString(file, JSON.writeValueAsString(report) + "\n");
    }
}
