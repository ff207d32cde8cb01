package org.tawasul.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.tawasul.testing.PageVisitor;
import org.tawasul.testing.TawasulTest;

/** A real installation at its first start: nobody can sign in but by the file that only its owner can read. */
@TawasulTest
@TestPropertySource(properties = "tawasul.sample-users=false")
class FirstAdministratorTest {
    @LocalServerPort
    int port;

    @Value("${tawasul.data}")
    Path data;

    @Test
    void comesInByTheFileAndChoosesAPassword() throws IOException {
        Path file = data.resolve("keys").resolve("first-password");
        String first = Files.readString(file).strip();
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);

        PageVisitor admin = PageVisitor.at(port);
        assertThat(admin.get("/en/sign-in").words()).doesNotContain("Try it out");
        admin.post("/en/sign-in", Map.of("login", "admin", "password", "tawasul"));
        assertThat(admin.get("/en/accounts").leadsToSignIn()).isTrue();
        admin.post("/en/sign-in", Map.of("login", "admin", "password", first));
        assertThat(admin.get("/en/accounts").location()).endsWith("/en/password");
        String own = "four palms by the sea";
        admin.get("/en/password");
        admin.post("/en/password", Map.of("current", first, "chosen", own, "again", own));
        assertThat(admin.get("/en/accounts").status()).isEqualTo(200);
    }
}
