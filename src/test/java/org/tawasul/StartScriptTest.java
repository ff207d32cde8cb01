package org.tawasul;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code bin/tawasul} says to somebody who may install nothing, on a machine that lacks what it needs. */
class StartScriptTest {
    @TempDir
    private Path root;

    @BeforeEach
    void aMachineWithABareSystem() throws IOException {
        Files.createDirectories(root.resolve("bin"));
        for (String script : List.of("tawasul", "needs.bash")) {
            Files.copy(Path.of("bin", script), root.resolve("bin").resolve(script));
        }
        tool("id", "echo 1000");
        for (String name : List.of("dirname", "find", "sed")) {
            tool(name, "exec " + real(name) + " \"$@\"");
        }
    }

    @Test
    void everythingThatIsMissingIsNamedAtOnceWithTheCommandThatBringsIt() throws Exception {
        assertThat(said())
                .contains("sudo apt-get update && sudo apt-get install default-jdk-headless util-linux maven'");
    }

    @Test
    void whatIsThereIsNotNamed() throws Exception {
        tool("javac", "echo javac 17.0.1");
        tool("flock", "exit 1");
        assertThat(said()).contains("sudo apt-get install maven'");
    }

    @Test
    void whatIsBuiltNeedsNoMaven() throws Exception {
        for (String path : List.of("pom.xml", "src/main/Some.java", "samples/organisation/some.csv")) {
            file(path);
        }
        file("target/app/tawasul.jar");
        file("target/.built");
        assertThat(said()).contains("sudo apt-get install default-jdk-headless util-linux'");
    }

    private String said() throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(real("bash"), root.resolve("bin/tawasul").toString());
        builder.environment().put("PATH", root.resolve("tools").toString());
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(1);
        return said;
    }

    private void tool(String name, String does) throws IOException {
        Path tool = root.resolve("tools").resolve(name);
        Files.createDirectories(tool.getParent());
        Files.writeString(tool, "#!" + real("bash") + "\n" + does + "\n");
        assertThat(tool.toFile().setExecutable(true)).isTrue();
    }

    private void file(String path) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), "");
    }

    private static String real(String name) {
        return Stream.of("/usr/bin/", "/bin/")
                .map(folder -> folder + name)
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .orElseThrow();
    }
}
