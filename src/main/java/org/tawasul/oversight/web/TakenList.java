package org.tawasul.oversight.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A list that somebody takes away, whichever of the two files he chose: both hold the same lines, read once. */
record TakenList(LineFile file, Stream<List<@Nullable Object>> lines) {
    void csv(HttpServletResponse response) throws IOException {
        file.csv(lines, response);
    }

    void sheet(HttpServletResponse response) throws IOException {
        file.sheet(lines, response);
    }
}
