package org.tawasul.decisions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tawasul.release.SourceTree;

/** The rules that are shipped, and changed copies of them. */
public final class RuleTrees {
    private static final Path RULES = Path.of("rules");

    private final Map<String, byte[]> files = new TreeMap<>();

    private RuleTrees() {}

    public static RuleTrees shipped() {
        RuleTrees trees = new RuleTrees();
        try (Stream<Path> paths = Files.walk(RULES)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                if (!path.toString().endsWith(".md")) {
                    trees.files.put(RULES.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return trees;
    }

    public RuleTrees with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public RuleTrees with(String file, byte[] bytes) {
        files.put(file, bytes);
        return this;
    }

    public RuleTrees without(String prefix) {
        files.keySet().removeIf(file -> file.startsWith(prefix));
        return this;
    }

    /** Replaces text that must be there. */
    public RuleTrees replacing(String file, String old, String by) {
        String text = text(file);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(file + " has no " + old);
        }
        return with(file, text.replace(old, by));
    }

    public String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    public Map<String, byte[]> files() {
        return files;
    }

    public SourceTree tree() {
        return new SourceTree(files);
    }
}
