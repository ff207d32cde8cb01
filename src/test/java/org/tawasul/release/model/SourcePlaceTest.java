package org.tawasul.release.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcePlaceTest {
    private static final Set<String> ENDINGS = Set.of(".csv", ".form.yaml");

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    @Test
    void filesOfThePartAreReadFromAllFoldersBelow() throws IOException {
        save("routing/routes.csv");
        save("complaint/handle.form.yaml");
        save("README.md");

        assertThat(read().tree().files()).containsOnlyKeys("complaint/handle.form.yaml", "routing/routes.csv");
    }

    @Test
    void whatEditorsLeaveBehindIsPassedOver() throws IOException {
        save("a.csv");
        for (String left : new String[] {
            ".a.csv.swp",
            ".a.csv",
            "~$a.csv",
            "#a.csv#",
            "a.csv~",
            "a.csv.bak",
            "a.csv.tmp",
            ".git/a.csv",
            ".~lock.a.csv#",
            "4913"
        }) {
            save(left);
        }

        assertThat(read().tree().files()).containsOnlyKeys("a.csv");
    }

    @Test
    void aLinkThatLeadsOutIsRefused() throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.csv"), "secret");
        Files.createSymbolicLink(folder.resolve("a.csv"), secret);
        Files.createSymbolicLink(folder.resolve("sub"), elsewhere);

        assertThat(read().tree()).isNull();
        assertThat(read().problems())
                .extracting(one -> one.file() + " " + one.sentence().key())
                .containsExactlyInAnyOrder("a.csv problem.source-link", "sub problem.source-link");
    }

    @Test
    void aLinkWithinTheFolderIsReadAsAMountedConfigurationHasIt() throws IOException {
        save("..data/a.csv");
        Files.createSymbolicLink(folder.resolve("a.csv"), folder.resolve("..data/a.csv"));

        assertThat(read().tree().files()).containsOnlyKeys("a.csv");
    }

    @Test
    void aLinkThatLeadsNowhereIsRefused() throws IOException {
        Files.createSymbolicLink(folder.resolve("a.csv"), folder.resolve("nothing"));

        assertThat(read().problems()).extracting(one -> one.file()).containsExactly("a.csv");
    }

    @Test
    void theFolderItselfMayBeALink() throws IOException {
        save("a.csv");
        Path link = Files.createSymbolicLink(elsewhere.resolve("link"), folder);

        assertThat(new SourceFolder(link).read(ENDINGS).tree().files()).containsOnlyKeys("a.csv");
    }

    @Test
    void aFileOverTheLimitIsRefusedByName() throws IOException {
        Files.write(folder.resolve("large.csv"), new byte[1024 * 1024 + 1]);
        save("a.csv");

        assertThat(read().problems()).singleElement().satisfies(one -> {
            assertThat(one.file()).isEqualTo("large.csv");
            assertThat(one.sentence().key()).isEqualTo("problem.source-file-too-large");
        });
    }

    @Test
    void aTreeOverTheLimitIsRefusedOnce() throws IOException {
        for (int i = 0; i < 18; i++) {
            Files.write(folder.resolve(i + ".csv"), new byte[1024 * 1024]);
        }

        assertThat(read().problems())
                .singleElement()
                .satisfies(one -> assertThat(one.sentence().key()).isEqualTo("problem.source-tree-too-large"));
    }

    @Test
    void moreFilesThanTheLimitAreRefusedOnce() throws IOException {
        for (int i = 0; i < 2001; i++) {
            save(i + ".csv");
        }

        assertThat(read().problems())
                .singleElement()
                .satisfies(one -> assertThat(one.sentence().key()).isEqualTo("problem.source-tree-too-many-files"));
    }

    @Test
    void sourcesAreReadFromAJar() throws IOException {
        Path jar = elsewhere.resolve("tawasul.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            for (String entry : new String[] {
                "jarred/", "jarred/sub/", "jarred/a.csv", "jarred/sub/مسار b.csv", "jarred/readme.md", "other/c.csv"
            }) {
                entries.putNextEntry(new JarEntry(entry));
                if (!entry.endsWith("/")) {
                    entries.write(1);
                }
                entries.closeEntry();
            }
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            assertThat(new SourcesInJar("jarred", loader).read(ENDINGS).tree().files())
                    .containsOnlyKeys("a.csv", "sub/مسار b.csv");
        }
    }

    @Test
    void sourcesAreReadFromTheFolderOfABuild() throws IOException {
        save("built/sub dir/a.csv");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            assertThat(new SourcesInJar("built", loader).read(ENDINGS).tree().files())
                    .containsOnlyKeys("sub dir/a.csv");
        }
    }

    @Test
    void aProgramWithoutSourcesHasAnEmptyTree() {
        assertThat(new SourcesInJar("nowhere", getClass().getClassLoader())
                        .read(ENDINGS)
                        .tree()
                        .files())
                .isEmpty();
    }

    private Reading read() {
        return new SourceFolder(folder).read(ENDINGS);
    }

    private void save(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, path);
    }
}
