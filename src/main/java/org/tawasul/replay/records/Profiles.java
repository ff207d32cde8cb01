package org.tawasul.replay.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.tawasul.shared.Message;

/** The profiles of a folder, {@code samples/profiles} unless said otherwise; each is a YAML file of one profile. */
public final class Profiles {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .addModule(new ParameterNamesModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final List<Profile> all;

    private Profiles(List<Profile> all) {
        this.all = all;
    }

    /** Throws {@link CannotRead} for a folder or a file in it that is no profile. */
    public static Profiles in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new Profiles(files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted(Comparator.comparing(Path::toString))
                    .map(Profiles::read)
                    .toList());
        } catch (IOException e) {
            throw new CannotRead(new Message("replay.no-profiles", Map.of("folder", folder.toString())));
        }
    }

    public List<String> names() {
        return all.stream().map(Profile::name).toList();
    }

    /** By its name, or by the path of a file of its own. */
    public Profile named(String name) {
        return all.stream().filter(one -> one.name().equals(name)).findFirst().orElseGet(() -> ownFile(name));
    }

    /** The one that knows a file by its columns; of several the one that asks for the most. */
    Optional<Profile> of(Collection<String> columns) {
        List<Profile> fitting = new ArrayList<>(all);
        fitting.removeIf(one -> !columns.containsAll(one.recognisedBy()));
        return fitting.stream()
                .max(Comparator.comparingInt(one -> one.recognisedBy().size()));
    }

    private Profile ownFile(String name) {
        Path file = Path.of(name);
        if (!Files.isRegularFile(file)) {
            throw new CannotRead(new Message(
                    "replay.profile-unknown", Map.of("profile", name, "profiles", String.join(", ", names()))));
        }
        return read(file);
    }

    private static Profile read(Path file) {
        try {
            Profile profile = YAML.readValue(Files.readString(file), Profile.class);
            if (!isWhole(profile)) {
                throw broken(file, 0);
            }
            return profile;
        } catch (JsonProcessingException e) {
            throw broken(file, e.getLocation() == null ? 0 : e.getLocation().getLineNr());
        } catch (IOException e) {
            throw new CannotRead(new Message("replay.file-unreadable", Map.of("file", file.toString())));
        }
    }

    /** Without these no row can be read; a zone or a pattern of times that nobody knows is found here and not at the first row. */
    private static boolean isWhole(Profile one) {
        boolean said = Stream.of(
                        one.name(),
                        one.title(),
                        one.recognisedBy(),
                        one.times(),
                        one.language(),
                        one.key(),
                        one.received(),
                        one.subject(),
                        one.text())
                .allMatch(Objects::nonNull);
        try {
            return said && !new CsvRow(one, ZoneOffset.UTC).columns().isEmpty();
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }

    private static CannotRead broken(Path file, int row) {
        return new CannotRead(new Message("replay.profile-broken", Map.of("file", file.toString(), "row", row)));
    }
}
