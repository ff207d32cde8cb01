package org.tawasul.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files of others under {@code static/} and {@code print/} come with a manifest that says from which package, under which licence, and their hash. */
class VendoredFilesTest {
    private static final List<Path> FOLDERS =
            List.of(Path.of("src/main/resources/static/assets"), Path.of("src/main/resources/print"));

    /** Endings that we do not write by hand. */
    private static final Set<String> FOREIGN = Set.of("woff2", "woff", "ttf", "png", "jpg", "wasm", "map");

    @Test
    void everyFileIsWhatItsManifestSays() throws IOException, NoSuchAlgorithmException {
        for (Path manifest : files("manifest.json")) {
            JsonNode said = new ObjectMapper().readTree(manifest.toFile());
            assertThat(said.path("package").asText()).isNotBlank();
            assertThat(said.path("version").asText()).isNotBlank();
            assertThat(said.path("licence").asText()).isNotBlank();
            assertThat(manifest.resolveSibling(said.path("licenceFile").asText()))
                    .isNotEmptyFile();
            TreeMap<String, String> hashes = new TreeMap<>();
            TreeMap<String, String> found = new TreeMap<>();
            said.path("files")
                    .fields()
                    .forEachRemaining(
                            file -> hashes.put(file.getKey(), file.getValue().asText()));
            for (String name : hashes.keySet()) {
                found.put(name, hash(manifest.resolveSibling(name)));
            }
            assertThat(hashes).isNotEmpty().isEqualTo(found);
        }
    }

    @Test
    void noForeignFileIsWithoutOne() throws IOException {
        Set<Path> named = new TreeSet<>();
        for (Path manifest : files("manifest.json")) {
            new ObjectMapper()
                    .readTree(manifest.toFile())
                    .path("files")
                    .fieldNames()
                    .forEachRemaining(name -> named.add(manifest.resolveSibling(name)));
        }
        List<Path> foreign = files("").stream()
                .filter(file -> FOREIGN.contains(file.toString().replaceFirst(".*\\.", "")))
                .toList();

        assertThat(named).containsAll(foreign);
    }

    private static List<Path> files(String ending) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.filter(Files::isRegularFile)
                        .filter(file -> file.toString().endsWith(ending))
                        .sorted()
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static String hash(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
