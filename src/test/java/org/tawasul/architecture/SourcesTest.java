package org.tawasul.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Limits that only the source shows; each is shown once to be missed. */
class SourcesTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Predicate<Sources.Type> TOO_LONG = type -> type.codeLines() > 250;
    private static final Predicate<Sources.Method> LONG_METHOD = method -> method.codeLines() > 40;
    private static final Predicate<Sources.Type> UNEXPLAINED = type -> type.isPublic() && type.javadoc() == null;

    private final Sources main = Sources.of(MAIN);

    @Test
    void filesHaveAtMost250CodeLines() {
        assertThat(main.types()).hasSizeGreaterThan(100);
        assertThat(main.types()).filteredOn(TOO_LONG).isEmpty();
        assertThat(Sources.ofText("A.java", "class A {\n" + "int a();\n".repeat(249) + "}\n")
                        .types())
                .singleElement()
                .matches(TOO_LONG);
    }

    @Test
    void methodsHaveAtMost40CodeLines() {
        assertThat(main.methods()).hasSizeGreaterThan(300);
        assertThat(main.methods()).filteredOn(LONG_METHOD).isEmpty();
        assertThat(Sources.ofText("A.java", "class A {\nvoid a() {\n" + "a();\n".repeat(39) + "}\n}\n")
                        .methods())
                .singleElement()
                .matches(LONG_METHOD);
    }

    @Test
    void commentsAndBlankLinesDoNotCount() {
        String body = "// why\n\n/* a\n b\n */\na();\n".repeat(38);
        assertThat(Sources.ofText("A.java", "class A {\nvoid a() {\n" + body + "}\n}\n")
                        .methods())
                .singleElement()
                .matches(LONG_METHOD.negate());
    }

    @Test
    void everyPublicTypeSaysWhatItPromises() {
        assertThat(main.types()).filteredOn(UNEXPLAINED).isEmpty();
        assertThat(Sources.ofText("A.java", "public class A {}\n").types())
                .singleElement()
                .matches(UNEXPLAINED);
    }

    @Test
    void everyPackageIsNullMarked() throws IOException {
        List<Path> packages = packagesOf(MAIN);
        assertThat(packages).hasSizeGreaterThan(20).allMatch(SourcesTest::isNullMarked);
        assertThat(isNullMarked(Path.of("src/test/java/org/tawasul/planted"))).isFalse();
    }

    private static List<Path> packagesOf(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(path -> path.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
        }
    }

    private static boolean isNullMarked(Path folder) {
        try {
            return Files.readString(folder.resolve("package-info.java")).contains("NullMarked");
        } catch (IOException missing) {
            return false;
        }
    }
}
