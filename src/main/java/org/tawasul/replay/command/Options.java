package org.tawasul.replay.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;

/** What was written behind the command: files, and options as {@code --name value} or {@code --name=value}. */
final class Options {
    private static final Set<String> OF_REPLAY = Set.of(
            "profile",
            "profiles",
            "seed",
            "threads",
            "store",
            "processes",
            "rules",
            "organisation",
            "report",
            "html",
            "outcomes",
            "refusals",
            "limit",
            "from",
            "until",
            "keep",
            "language");

    private static final Set<String> OF_EXPORT = Set.of("out", "from", "to", "language");
    private static final Set<String> HELP = Set.of("--help", "-h");

    /** Records outside these are refused as unlikely. */
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

    private final List<Path> files = new ArrayList<>();
    private final Map<String, String> named = new LinkedHashMap<>();
    private boolean help;

    /** Why a command can't be done as it was written. */
    static final class Wrong extends RuntimeException {
        private final transient Message sentence;

        Wrong(String code, Map<String, Object> parameters) {
            super(code, null, false, false);
            this.sentence = new Message("replay." + code, parameters);
        }

        Message sentence() {
            return sentence;
        }
    }

    private Options(String command, Set<String> known, String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String one = arguments[i];
            if (HELP.contains(one)) {
                help = true;
                continue;
            }
            if (!one.startsWith("--")) {
                files.add(pathOf(one));
                continue;
            }
            int equals = one.indexOf('=');
            String name = equals < 0 ? one.substring(2) : one.substring(2, equals);
            if (!known.contains(name)) {
                throw new Wrong("option-unknown", Map.of("option", one, "command", command));
            }
            if (equals < 0 && i + 1 == arguments.length) {
                throw new Wrong("option-empty", Map.of("option", one));
            }
            named.put(name, equals < 0 ? arguments[++i] : one.substring(equals + 1));
        }
    }

    static Options ofReplay(String... arguments) {
        return new Options("replay", OF_REPLAY, arguments);
    }

    static Options ofExport(String... arguments) {
        return new Options("export", OF_EXPORT, arguments);
    }

    boolean asksForHelp() {
        return help;
    }

    List<Path> files() {
        return files;
    }

    @Nullable
    String text(String name) {
        return named.get(name);
    }

    String text(String name, String otherwise) {
        return named.getOrDefault(name, otherwise);
    }

    @Nullable
    Path path(String name) {
        String text = named.get(name);
        return text == null ? null : pathOf(text);
    }

    long number(String name, long otherwise, long least, long most) {
        String text = named.get(name);
        if (text == null) {
            return otherwise;
        }
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new Wrong("number-wanted", Map.of("option", "--" + name, "least", least, "most", most));
    }

    LocalDate date(String name, LocalDate otherwise) {
        String text = named.get(name);
        try {
            return text == null ? otherwise : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Wrong("date-wanted", Map.of("option", "--" + name));
        }
    }

    /** A day stands for its begin there, as in records; null where nothing is said. */
    @Nullable
    Instant instant(String name, ZoneId zone) {
        String text = named.get(name);
        if (text == null) {
            return null;
        }
        try {
            Instant instant = text.contains("T")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text).atStartOfDay(zone).toInstant();
            if (!instant.isBefore(FIRST) && instant.isBefore(LAST)) {
                return instant;
            }
        } catch (DateTimeException e) {
            // Said below.
        }
        throw new Wrong("instant-wanted", Map.of("option", "--" + name));
    }

    /** Nothing of anybody's may be in it: what fills it would be taken for his, or his for that. */
    void mustBeNewFolder(String name) {
        Path folder = path(name);
        if (folder == null) {
            return;
        }
        Path parent = folder.toAbsolutePath().normalize().getParent();
        boolean writable = Files.exists(folder)
                ? Files.isDirectory(folder) && Files.isWritable(folder)
                : parent != null && Files.isDirectory(parent) && Files.isWritable(parent);
        if (!writable) {
            throw new Wrong("folder-not-writable", Map.of("option", "--" + name, "folder", folder.toString()));
        }
        if (Files.exists(folder) && !isEmpty(folder)) {
            throw new Wrong("folder-not-empty", Map.of("option", "--" + name, "folder", folder.toString()));
        }
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    String oneOf(String name, String otherwise, String other) {
        String text = named.getOrDefault(name, otherwise);
        if (!text.equals(otherwise) && !text.equals(other)) {
            throw new Wrong("choice-wanted", Map.of("option", "--" + name, "choices", otherwise + ", " + other));
        }
        return text;
    }

    /** Found before the run and not after it; so is what would be lost, because something else is written where it stands. */
    void mustBeWritable(String... names) {
        Map<Path, String> written = new HashMap<>();
        for (String name : names) {
            Path file = path(name);
            if (file == null) {
                continue;
            }
            if (!isWritable(file)) {
                throw new Wrong("not-writable", Map.of("option", "--" + name, "file", file.toString()));
            }
            // A pipe or a terminal takes what comes, one after the other.
            if (!Files.exists(file) || Files.isRegularFile(file)) {
                mustBeFree(name, file, written);
            }
        }
    }

    private static boolean isWritable(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder != null
                && Files.isWritable(folder)
                && !Files.isDirectory(file)
                && (!Files.exists(file) || Files.isWritable(file));
    }

    private void mustBeFree(String name, Path file, Map<Path, String> written) {
        Path place = place(file);
        String profile = named.get("profile");
        Stream<Path> read =
                Stream.concat(files.stream(), Stream.ofNullable(profile).map(Options::pathOf));
        if (read.map(Options::place).anyMatch(place::equals)) {
            throw new Wrong("file-is-read", Map.of("option", "--" + name, "file", file.toString()));
        }
        String other = written.putIfAbsent(place, name);
        if (other != null) {
            throw new Wrong(
                    "file-of-two", Map.of("option", "--" + name, "other", "--" + other, "file", file.toString()));
        }
    }

    /** The same for all ways to write it, also while nothing is there. */
    private static Path place(Path file) {
        try {
            if (Files.exists(file)) {
                return file.toRealPath();
            }
            Path folder = file.toAbsolutePath().getParent();
            return folder == null ? file : folder.toRealPath().resolve(file.getFileName());
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    /** Found before the program is started, which takes a while and would say less. */
    void mustBeFolders(String... names) {
        for (String name : names) {
            Path folder = path(name);
            if (folder != null && !(Files.isDirectory(folder) && Files.isReadable(folder))) {
                throw new Wrong("folder-wanted", Map.of("option", "--" + name, "folder", folder.toString()));
            }
        }
    }

    /** Where the machine's language knows fewer letters than a name has, no file can be named by it. */
    private static Path pathOf(String path) {
        try {
            return Path.of(path);
        } catch (InvalidPathException e) {
            throw new Wrong("path-wrong", Map.of("path", path));
        }
    }

    Language language() {
        return oneOf("language", "en", "ar").equals("ar") ? Language.AR : Language.EN;
    }
}
