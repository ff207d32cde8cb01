package org.tawasul.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.notifications.Wordings.Version;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.TawasulTest;

/** Wordings are kept in versions, and what another node published is said at once. */
@Tag("store")
@TawasulTest
class WordingsTest {
    private static final SignedIn ADMIN = new SignedIn("admin", Role.ADMINISTRATOR, null, null);
    private static final SignedIn WORKER = new SignedIn("works.worker1", Role.CASE_WORKER, "works", "works-complaints");

    @Autowired
    private Wordings wordings;

    @Autowired
    private MessageTexts texts;

    @Autowired
    private JdbcTemplate store;

    @AfterEach
    void asShipped() {
        store.update("delete from notification_wording");
    }

    @Test
    void theNewestIsSaidAndTheWayBackIsAVersionOfItsOwn() {
        Bilingual shipped = wordings.of("receipt", "next", ADMIN).shipped();
        Bilingual other = new Bilingual("سنكتب إليكم قريبا.", "We will write to you soon.");
        assertThat(wordings.tried("receipt", "next", other, ADMIN).samples()).containsOnly(other);

        wordings.publish("receipt", "next", other, 0, ADMIN);
        assertThat(sample()).isEqualTo(other);
        refused("wording-changed", () -> wordings.publish("receipt", "next", shipped, 0, ADMIN));
        refused("wording-same", () -> wordings.publish("receipt", "next", other, 1, ADMIN));

        wordings.publish("receipt", "next", shipped, 1, ADMIN);
        assertThat(sample()).isEqualTo(shipped);
        assertThat(wordings.of("receipt", "next", ADMIN).versions())
                .extracting(Version::number, Version::written)
                .containsExactly(tuple(2L, null), tuple(1L, other));
    }

    @Test
    void whatAnotherNodePublishedIsSaidAtOnceAndWhatDoesNotFitIsSaidAsShipped() {
        Bilingual shipped = sample();
        store.update(
                "insert into notification_wording (id, template, part, version, ar, en, changed_by, changed_at)"
                        + " values (1, 'receipt', 'next', 1, 'من عقدة أخرى', 'From another node', 'admin', ?)",
                Instant.EPOCH.atOffset(ZoneOffset.UTC));
        assertThat(sample().en()).isEqualTo("From another node");
        store.update(
                "insert into notification_wording (id, template, part, version, ar, en, changed_by, changed_at)"
                        + " values (2, 'receipt', 'next', 2, 'لا {يوجد}', 'There is no {such}', 'admin', ?)",
                Instant.EPOCH.atOffset(ZoneOffset.UTC));
        assertThat(sample()).isEqualTo(shipped);
    }

    @Test
    void onlyAdministratorsWordAndATextMessageKeepsItsLength() {
        refused("not-allowed", () -> wordings.of("receipt", "next", WORKER));
        refused("page-unknown", () -> wordings.of("receipt", "nothing", ADMIN));
        refused("page-unknown", () -> wordings.of("../receipt", "next", ADMIN));
        Bilingual sms = wordings.of("receipt", "sms", ADMIN).shipped();
        assertThat(wordings.tried("receipt", "sms", sms, ADMIN).parts()).isBetween(1, 3);
        refused(
                "wording-sms-too-long",
                () -> wordings.tried(
                        "receipt", "sms", new Bilingual(sms.ar() + " كلام طويل".repeat(30), sms.en()), ADMIN));
    }

    private Bilingual sample() {
        return texts.of("receipt").stream()
                .filter(sentence -> sentence.part().equals("next"))
                .findFirst()
                .orElseThrow()
                .sample();
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
