package org.tawasul.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.shared.Actor;
import org.tawasul.shared.FieldRefusals;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.PageVisitor;
import org.tawasul.testing.TawasulTest;

/** Somebody gets a first password, chooses his own, and is let in by it alone. */
@TawasulTest
class AccountsTest {
    private static final Actor ADMIN = new Actor("admin", "administrator", null, "test");
    private static final String OWN = "ثلاث غيمات فوق النخل";

    /** Whoever has an account does not come in as a sample any more: each test takes a person that no other test needs. */
    private static final AtomicInteger NEXT = new AtomicInteger();

    private static final String[] PEOPLE = {
        "municipality-southern.worker2",
        "municipality-southern.supervisor",
        "municipality-northern.worker2",
        "municipality-northern.supervisor",
        "municipality-muharraq.worker2",
        "municipality-muharraq.supervisor",
        "education.worker2",
        "education.supervisor",
        "identity.worker2",
        "identity.supervisor",
        "traffic.supervisor",
        "municipality-capital.worker2",
        "municipality-capital.supervisor"
    };

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    TestRestTemplate rest;

    @Autowired
    JdbcTemplate store;

    private String login = "";

    @BeforeEach
    void somebody() {
        login = PEOPLE[NEXT.getAndIncrement()];
    }

    @Test
    void aFirstPasswordOpensOnePageAndTheOwnOneAll() {
        String first = accounts.giveFirstPassword(login, ADMIN);
        assertThat(first).matches("[a-z2-9]{4}(-[a-z2-9]{4}){3}");
        assertThat(api(first)).isEqualTo(403);

        PageVisitor visitor = PageVisitor.at(port);
        visitor.get("/ar/sign-in");
        visitor.post("/ar/sign-in", Map.of("login", login, "password", first));
        assertThat(visitor.get("/ar").location()).endsWith("/ar/password");
        assertThat(visitor.get("/ar/password").status()).isEqualTo(200);
        PageVisitor.Seen short_ =
                visitor.post("/ar/password", Map.of("current", first, "chosen", "قصيرة", "again", "قصيرة"));
        assertThat(short_.status()).isEqualTo(400);
        assertThat(short_.words()).contains("وأقلها 12 حرفًا");
        PageVisitor.Seen chosen = visitor.post("/ar/password", Map.of("current", first, "chosen", OWN, "again", OWN));
        assertThat(chosen.status()).isEqualTo(302);
        assertThat(visitor.get("/ar").status()).isEqualTo(200);

        assertThat(api(first)).isEqualTo(401);
        assertThat(api("tawasul")).isEqualTo(401);
        assertThat(api(OWN)).isEqualTo(200);
    }

    @Test
    void aNewFirstPasswordVoidsTheOldOneAtOnce() {
        accounts.choose(login, accounts.giveFirstPassword(login, ADMIN), OWN, ADMIN);
        assertThat(api(OWN)).isEqualTo(200);

        accounts.giveFirstPassword(login, ADMIN);

        assertThat(api(OWN)).isEqualTo(401);
        assertThat(accounts.of(login).mustChoose()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "short, password-too-short",
        "aaaaaaaaaaaaaaaa, password-too-easy",
        "123456789012345, password-too-easy",
        "passwordpassword, password-too-easy",
    })
    void whatIsEasyToGuessIsRefused(String chosen, String code) {
        String first = accounts.giveFirstPassword(login, ADMIN);
        assertThatThrownBy(() -> accounts.choose(login, first, chosen, ADMIN))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code))
                .isNotInstanceOf(FieldRefusals.class);
        assertThat(accounts.of(login).mustChoose()).isTrue();
    }

    @Test
    void aLongPasswordCountsToItsLastLetter() {
        String first = accounts.giveFirstPassword(login, ADMIN);
        String sixty = "نخلة بحر لؤلؤ مركب شراع غواص موج رمل صدفة نورس ميناء قلعة ";
        accounts.choose(login, first, sixty + "أ", ADMIN);

        assertThat(accounts.isRight(login, sixty + "أ")).contains(true);
        assertThat(accounts.isRight(login, sixty + "ب")).contains(false);
    }

    @Test
    void theStoreAndTheRecordHoldNoPassword() {
        String first = accounts.giveFirstPassword(login, ADMIN);
        accounts.choose(login, first, OWN, ADMIN);

        assertThat(store.queryForObject(
                        "select password_hash from organisation_account where login = ?", String.class, login))
                .startsWith("$2");
        assertThat(accounts.isRight("nobody.at.all", "x")).isEmpty();
        assertThatThrownBy(() -> accounts.giveFirstPassword("nobody.at.all", ADMIN))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("person-unknown"));
    }

    @Test
    void anAdministratorSeesWhoHasOneAndGivesItOnceAskedAgain() {
        PageVisitor admin = PageVisitor.at(port).signIn("admin");
        assertThat(admin.get("/en/accounts?query=" + login).words()).contains(login, "None");
        assertThat(admin.get("/en/accounts/" + login + "/first-password").words())
                .contains("nothing opens before that");
        PageVisitor.Seen given = admin.post("/en/accounts/" + login + "/first-password", Map.of());
        assertThat(given.words()).containsPattern("[a-z2-9]{4}(-[a-z2-9]{4}){3}");
        assertThat(admin.get("/en/accounts?query=" + login).words()).contains("First, not yet their own");
    }

    private int api(String password) {
        HttpHeaders headers = new HttpHeaders();
        headers.setBasicAuth(HttpHeaders.encodeBasicAuth(login, password, StandardCharsets.UTF_8));
        return rest.exchange("/api/v1/work-items?limit=1", HttpMethod.GET, new HttpEntity<>(headers), String.class)
                .getStatusCode()
                .value();
    }
}
