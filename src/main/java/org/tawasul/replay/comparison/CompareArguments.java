package org.tawasul.replay.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;

/**
 * What was asked for on the command line.
 *
 * @param fault what is wrong with it; null if nothing is, and then there are two files
 */
record CompareArguments(
        List<Path> files, Language language, @Nullable Path json, boolean help, @Nullable Message fault) {
    CompareArguments {
        files = List.copyOf(files);
    }

    Path a() {
        return files.get(0);
    }

    Path b() {
        return files.get(1);
    }

    static CompareArguments of(List<String> arguments) {
        return new Reading().read(arguments);
    }

    private static final class Reading {
        private final List<Path> files = new ArrayList<>();
        private Language language = Language.EN;
        private @Nullable Path json;
        private boolean help;
        private @Nullable Message fault;

        CompareArguments read(List<String> arguments) {
            Iterator<String> rest = arguments.iterator();
            while (rest.hasNext()) {
                take(rest.next(), rest);
            }
            if (fault == null && files.size() != 2) {
                fault = Message.of("compare.two-files", "count", files.size());
            }
            if (fault == null && json != null && isCompared(json)) {
                fault = Message.of("compare.json-is-read", "file", json.toString());
            }
            return new CompareArguments(files, language, json, help, fault);
        }

        /** Then it would be written over by what is told of it. */
        private boolean isCompared(Path written) {
            return files.stream().anyMatch(file -> isSame(file, written));
        }

        private static boolean isSame(Path one, Path other) {
            try {
                // Devices and pipes keep nothing that could be lost.
                return Files.isRegularFile(other) && Files.isSameFile(one, other);
            } catch (IOException e) {
                return false;
            }
        }

        private void take(String argument, Iterator<String> rest) {
            int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
            if (equals > 0) {
                // One word as well as two, as with the other commands.
                take(
                        argument.substring(0, equals),
                        List.of(argument.substring(equals + 1)).iterator());
                return;
            }
            switch (argument) {
                case "--help", "-h" -> help = true;
                case "--language" -> takeLanguage(value(argument, rest));
                case "--json" -> json = path(value(argument, rest));
                default -> takeFile(argument);
            }
        }

        private void takeLanguage(String tag) {
            switch (tag) {
                case "ar" -> language = Language.AR;
                case "en" -> language = Language.EN;
                default -> wrong(Message.of("compare.language", "given", tag));
            }
        }

        private void takeFile(String argument) {
            Path file = path(argument);
            if (argument.startsWith("-")) {
                wrong(Message.of("compare.option", "given", argument));
            } else if (file != null) {
                files.add(file);
            }
        }

        private String value(String option, Iterator<String> rest) {
            if (rest.hasNext()) {
                return rest.next();
            }
            wrong(Message.of("compare.option-value", "option", option));
            return "";
        }

        private @Nullable Path path(String name) {
            try {
                return Path.of(name);
            } catch (InvalidPathException e) {
                wrong(Message.of("compare.path", "given", name));
                return null;
            }
        }

        /** The first is the one that is told. */
        private void wrong(Message reason) {
            fault = fault == null ? reason : fault;
        }
    }
}
