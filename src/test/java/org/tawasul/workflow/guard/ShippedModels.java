package org.tawasul.workflow.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tawasul.release.SourceTree;
import org.tawasul.workflow.contract.Outcome;
import org.tawasul.workflow.contract.StepContract;

/** The models of {@code processes/} and the contracts of the delegates that they name, read as they lie there. */
public final class ShippedModels {
    private static final Path FOLDER = Path.of("processes");
    private static final Path CLASSES = Path.of("target/classes");

    private ShippedModels() {}

    public static SourceTree tree() {
        Map<String, byte[]> files = new HashMap<>();
        for (Path path : below(FOLDER, ".bpmn", ".form.yaml")) {
            files.put(FOLDER.relativize(path).toString().replace('\\', '/'), read(path));
        }
        return new SourceTree(files);
    }

    /** The model that has all these texts. */
    public static String fileWith(SourceTree tree, String... texts) {
        return tree.files().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".bpmn"))
                .filter(file ->
                        Stream.of(texts).allMatch(new String(file.getValue(), StandardCharsets.UTF_8)::contains))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** With one file of it changed as text. */
    public static SourceTree changed(SourceTree tree, String file, UnaryOperator<String> change) {
        Map<String, byte[]> files = new HashMap<>(tree.files());
        String old = new String(Objects.requireNonNull(files.get(file), file), StandardCharsets.UTF_8);
        String changed = change.apply(old);
        if (changed.equals(old)) {
            throw new IllegalArgumentException("Nothing changes in " + file);
        }
        files.put(file, changed.getBytes(StandardCharsets.UTF_8));
        return new SourceTree(files);
    }

    /** An arrow that ends somewhere else. */
    public static UnaryOperator<String> redrawn(String flow, String target) {
        return model ->
                model.replaceFirst("(<bpmn:sequenceFlow id=\"" + flow + "\"[^>]*targetRef=\")[^\"]*", "$1" + target);
    }

    public static Map<String, List<Outcome>> contracts() {
        Map<String, List<Outcome>> contracts = new HashMap<>();
        for (Path path : below(CLASSES, "Delegate.class")) {
            String name = CLASSES.relativize(path).toString().replaceAll("[/\\\\]", ".");
            try {
                Class<?> delegate = Class.forName(name.substring(0, name.length() - ".class".length()));
                String bean = delegate.getSimpleName().substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                        + delegate.getSimpleName().substring(1);
                contracts.put(bean, Outcome.of(delegate.getAnnotation(StepContract.class)));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        return contracts;
    }

    private static List<Path> below(Path folder, String... endings) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> Stream.of(endings).anyMatch(path.toString()::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
