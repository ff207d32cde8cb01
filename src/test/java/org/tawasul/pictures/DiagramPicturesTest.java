package org.tawasul.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every model has its picture in {@code docs/generated}, and the picture shows the model as it is. */
class DiagramPicturesTest {
    static Stream<Path> models() throws IOException {
        try (Stream<Path> paths = Files.walk(Path.of("processes"))) {
            return paths.filter(path -> path.toString().endsWith(".bpmn")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void pictureIsThatOfTheModel(Path model) throws IOException {
        Path picture = Path.of("docs/generated", model.getFileName().toString().replace(".bpmn", ".svg"));
        String drawn = DiagramPicture.of(Files.readString(model));
        if (Boolean.getBoolean("tawasul.regenerate")) {
            Files.createDirectories(picture.getParent());
            Files.writeString(picture, drawn);
        }
        assertThat(picture)
                .as("run bin/check --regenerate and look at the picture")
                .exists()
                .hasContent(drawn);
    }
}
