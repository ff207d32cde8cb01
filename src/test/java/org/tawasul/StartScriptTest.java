package org.tawasul;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code bin/tawasul} says to somebody who may install nothing, on a machine that lacks what it needs; and where it lets people try things out. */
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

    @Test
    void whereNothingOfARealInstallationIsSetPeopleMayTryThingsOut() throws Exception {
        whatIsBuiltAndAJavaThatSaysItsProfiles();
        assertThat(said(0, Map.of())).isEqualTo("profiles: demo\n");
        assertThat(said(0, Map.of("TAWASUL_MAILBOX", "none", "TAWASUL_PUBLIC_URL", "http://192.168.1.7:8080")))
                .isEqualTo("profiles: demo\n");
    }

    @ParameterizedTest
    @CsvSource({
        "TAWASUL_STORE_URL, jdbc:postgresql://localhost/tawasul",
        "TAWASUL_ORGANISATION, /srv/organisation",
        "TAWASUL_OIDC_ISSUER, https://id.example.org",
        "TAWASUL_OIDC_CUSTOMERS_ISSUER, https://id.example.org",
        "TAWASUL_MAILBOX, imaps",
        "TAWASUL_SMS, smpp",
        "TAWASUL_SOCIAL_SECRET, shared",
        "TAWASUL_SOCIAL_URL, https://platform.example.org",
        "TAWASUL_SCANNER, clamd",
        "TAWASUL_PROXIES, 10.0.0.7",
        "TAWASUL_PUBLIC_URL, https://tawasul.example.org",
        "TAWASUL_NOTIFICATIONS, send",
        "SPRING_PROFILES_ACTIVE, ''",
    })
    void whereSomethingOfItIsSetNobodyComesInByOneClick(String name, String value) throws Exception {
        whatIsBuiltAndAJavaThatSaysItsProfiles();
        assertThat(said(0, Map.of(name, value))).isEqualTo("profiles: \n");
    }

    /** A file of records may have an Arabic name, and a container's language knows no Arabic letter. */
    @Test
    void namesOfFilesMayHaveAnyLetters() throws Exception {
        whatIsBuiltAndAJavaThatSaysItsProfiles();
        tool("java", "echo \"letters: ${LC_ALL-}\"");
        assertThat(said(0, Map.of("LC_ALL", "C"))).isEqualTo("letters: C.UTF-8\n");
        tool("locale", "echo UTF-8");
        assertThat(said(0, Map.of("LC_ALL", "ar_BH.UTF-8"))).endsWith("letters: ar_BH.UTF-8\n");
        tool("locale", "echo ANSI_X3.4-1968");
        assertThat(said(0, Map.of("LC_ALL", "POSIX"))).isEqualTo("letters: C.UTF-8\n");
    }

    private void whatIsBuiltAndAJavaThatSaysItsProfiles() throws IOException {
        for (String path : List.of("pom.xml", "src/main/Some.java", "samples/organisation/some.csv")) {
            file(path);
        }
        for (String path : List.of("target/app/tawasul.jar", "target/.built", "target/app/classes-1.jsa")) {
            file(path);
        }
        for (String name : List.of("realpath", "mkdir", "cut")) {
            tool(name, "exec " + real(name) + " \"$@\"");
        }
        tool("javac", "echo javac 17.0.1");
        tool("flock", "exit 0");
        tool("cksum", "echo 1 2");
        tool("java", "echo \"profiles: ${SPRING_PROFILES_ACTIVE-}\"");
    }

    private String said() throws IOException, InterruptedException {
        return said(1, Map.of());
    }

    private String said(int status, Map<String, String> settings) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(real("bash"), root.resolve("bin/tawasul").toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("TAWASUL_") || name.startsWith("SPRING_"));
        builder.environment().put("PATH", root.resolve("tools").toString());
        builder.environment().putAll(settings);
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(status);
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
