package org.tawasul.replay.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Message;

/** The profiles of a folder, {@code samples/profiles} unless said otherwise; each is a YAML file of one profile. */
public final class Profiles {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .addModule(new ParameterNamesModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // Of two that are said the same of, one would be lost without a word.
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final Set<String> LANGUAGES = Set.of("ar", "en");

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

    /** By which one or another of them parts cells. */
    Set<Character> signs() {
        return all.stream().map(Profile::sign).collect(Collectors.toCollection(TreeSet::new));
    }

    /** By its name, or by the path of a file of its own. */
    public Profile named(String name) {
        return all.stream().filter(one -> one.name().equals(name)).findFirst().orElseGet(() -> ownFile(name));
    }

    /**
     * The one that knows a file by its columns; of several the one that asks for the most.
     *
     * @param columns those of the file, by the sign that parts them
     */
    Optional<Profile> of(Function<Character, Collection<String>> columns) {
        return all.stream()
                .filter(one -> columns.apply(one.sign()).containsAll(one.recognisedBy()))
                .max(Comparator.comparingInt(one -> one.recognisedBy().size()));
    }

    private Profile ownFile(String name) {
        Path file = fileOf(name);
        if (file == null || !Files.isRegularFile(file)) {
            throw new CannotRead(new Message(
                    "replay.profile-unknown", Map.of("profile", name, "profiles", String.join(", ", names()))));
        }
        return read(file);
    }

    private static @Nullable Path fileOf(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static Profile read(Path file) {
        try {
            Profile profile = YAML.readValue(Files.readString(file), Profile.class);
            check(file, profile);
            return profile;
        } catch (UnrecognizedPropertyException e) {
            throw refused("profile-word", file, Map.of("word", e.getPropertyName()));
        } catch (MismatchedInputException e) {
            String word = e.getPath().isEmpty() ? null : e.getPath().get(0).getFieldName();
            throw word == null
                    ? refused("profile-broken", file, Map.of("row", row(e)))
                    : refused("profile-shape", file, Map.of("row", row(e), "word", word));
        } catch (JsonProcessingException e) {
            throw refused("profile-broken", file, Map.of("row", row(e)));
        } catch (IOException e) {
            throw new CannotRead(new Message("replay.file-unreadable", Map.of("file", file.toString())));
        }
    }

    private static int row(JsonProcessingException e) {
        return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
    }

    /** What no row could be read with is found here and not at the first row. */
    @SuppressWarnings("ConstantConditions") // A file may leave anything out.
    private static void check(Path file, Profile one) {
        if (one == null) {
            throw refused("profile-broken", file, Map.of("row", 1));
        }
        Map<String, Object> needed = new LinkedHashMap<>();
        needed.put("name", one.name());
        needed.put("title", one.title());
        needed.put("recognised-by", one.recognisedBy());
        needed.put("times", one.times());
        needed.put("language", one.language());
        needed.put("key", one.key());
        needed.put("received", one.received());
        needed.put("subject", one.subject());
        needed.put("text", one.text());
        needed.put("kind", one.kind() == null ? null : said(one.kind()));
        needed.forEach((word, value) -> {
            if (value == null || value.equals(List.of())) {
                throw refused("profile-lacks", file, Map.of("word", word));
            }
        });
        checkItems(file, one);
        if (!LANGUAGES.contains(one.language())) {
            throw refused("profile-language", file, Map.of("language", one.language()));
        }
        if (!one.isPartable()) {
            throw refused("profile-separator", file, Map.of());
        }
        for (String pattern : one.times()) {
            String fault = Times.fault(pattern);
            if (fault != null) {
                throw refused("profile-time-" + fault, file, Map.of("pattern", pattern));
            }
        }
        try {
            new CsvRow(one, ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw refused("profile-zone", file, Map.of("zone", String.valueOf(one.zone())));
        }
    }

    /** By which its values are told; null if there is nothing of it. */
    private static @Nullable String said(Profile.Choice choice) {
        return choice.column() == null ? choice.otherwise() : choice.column();
    }

    /** A dash with nothing behind it is an item, and is none that could be a column. */
    private static void checkItems(Path file, Profile one) {
        Map<String, @Nullable Collection<String>> lists = new LinkedHashMap<>();
        lists.put("recognised-by", one.recognisedBy());
        lists.put("times", one.times());
        lists.put("subject", one.subject());
        lists.put("text", one.text());
        lists.put("customer", one.customer() == null ? List.of() : one.customer());
        if (one.skip() != null) {
            // An empty cell may well be what is skipped; no list at all is not.
            one.skip().forEach((column, cells) -> lists.put(column, cells == null ? null : List.of()));
        }
        lists.forEach((word, items) -> {
            if (items == null || items.stream().anyMatch(item -> item == null || item.isBlank())) {
                throw refused("profile-empty-item", file, Map.of("word", word));
            }
        });
    }

    private static CannotRead refused(String code, Path file, Map<String, Object> more) {
        Map<String, Object> all = new LinkedHashMap<>(more);
        all.put("file", file.toString());
        return new CannotRead(new Message("replay." + code, all));
    }
}
