package org.tawasul.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.cases.CaseKind;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.FieldRefusals;
import org.tawasul.shared.Language;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;

/** Channels are off from the moment of the switch, on every node, until they are switched on or their time has come. */
@Tag("store")
@TawasulTest
class ChannelsTest {
    private static final SignedIn ADMIN = new SignedIn("admin", Role.ADMINISTRATOR, null, null);
    private static final SignedIn WORKER = new SignedIn("works.worker1", Role.CASE_WORKER, "works", "works-complaints");
    private static final Bilingual WORDS = new Bilingual("نحدّث النظام", "We are updating the system");

    @Autowired
    Channels channels;

    @Autowired
    Intake intake;

    @Autowired
    JdbcTemplate store;

    @Autowired
    MovableClock clock;

    @AfterEach
    void allOn() {
        store.update("delete from channel_switch");
    }

    @Test
    void whatIsOffTakesNothingAndSaysWhy() {
        long before = channels.of("web").seen();
        channels.switchOff(new SwitchOff("web", WORDS, null), before, ADMIN);
        assertThat(channels.off("web")).hasValueSatisfying(off -> {
            assertThat(off.words()).isEqualTo(WORDS);
            assertThat(off.others()).isNotNull();
        });
        refused("channel-off", () -> submit("web"));
        submit("app");
        refused("channel-off-already", () -> channels.switchOff(new SwitchOff("web", WORDS, null), before + 1, ADMIN));
        refused("channels-changed", () -> channels.switchOn("web", before, ADMIN));
        channels.switchOn("web", before + 1, ADMIN);
        refused("channel-on-already", () -> channels.switchOn("web", before + 2, ADMIN));
        submit("web");
        assertThat(channels.of("web").history())
                .extracting(Channels.Switched::words)
                .containsExactly(null, WORDS);
    }

    @Test
    void itIsOnAgainByItselfWhenItsTimeHasCome() {
        channels.switchOff(
                new SwitchOff("mail", WORDS, clock.now().plus(Duration.ofHours(2))),
                channels.of("mail").seen(),
                ADMIN);
        refused("channel-off", () -> submit("mail"));
        clock.moveBy(Duration.ofHours(2));
        assertThat(channels.off("mail")).isEmpty();
        submit("mail");
        refused("channel-until-past", () -> channels.check(new SwitchOff("mail", WORDS, clock.now()), ADMIN));
    }

    @Test
    void whatAnotherNodeSwitchedIsOffAtOnce() {
        assertThat(channels.off("social-media")).isEmpty();
        store.update(
                "insert into channel_switch (id, version, channel, ar, en, changed_by, changed_at) values (?, 1, 'social-media', 'موقوف', 'Off now', 'admin', ?)",
                1,
                clock.now().atOffset(ZoneOffset.UTC));
        assertThat(channels.off("social-media")).isPresent();
    }

    @Test
    void theLastStaysAndAppsAreNoWayForEverybody() {
        for (String channel : new String[] {"social-media", "mail", "contact-centre"}) {
            channels.switchOff(
                    new SwitchOff(channel, WORDS, null), channels.of(channel).seen(), ADMIN);
        }
        refused("channel-last", () -> channels.check(new SwitchOff("web", WORDS, null), ADMIN));
        assertThat(channels.off("app")).isEmpty();
    }

    @Test
    void onlyAnAdministratorSwitches() {
        refused("not-allowed", () -> channels.check(new SwitchOff("web", WORDS, null), WORKER));
        refused("not-allowed", () -> channels.switchOff(new SwitchOff("web", WORDS, null), 0, WORKER));
        refused("not-allowed", () -> channels.switchOn("web", 0, WORKER));
        refused("page-unknown", () -> channels.of("pigeon"));
    }

    @Test
    void theSentenceIsReadInBothLanguages() {
        assertThatThrownBy(() -> new SwitchOff("web", new Bilingual(" ", "…"), null))
                .isInstanceOf(FieldRefusals.class);
        refused("wording-foreign-letters", () -> new SwitchOff("web", new Bilingual("نحدّث website", "Update"), null));
        refused("wording-foreign-letters", () -> new SwitchOff("web", new Bilingual("نحدّث", "تحديث Update"), null));
        refused("text-too-long", () -> new SwitchOff("web", new Bilingual("ن".repeat(501), "Update"), null));
    }

    private void submit(String channel) {
        intake.submit(
                new SubmitCase(
                        CaseKind.COMPLAINT,
                        "عمود إنارة",
                        "عمود الإنارة أمام منزلنا مطفأ " + UUID.randomUUID(),
                        "street-lighting",
                        "capital",
                        "normal",
                        channel,
                        null,
                        "سلمان",
                        "salman." + UUID.randomUUID() + "@example.org",
                        null,
                        Language.AR,
                        List.of()),
                new Actor("guest", Role.CUSTOMER.code(), null, null));
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code())
                .isEqualTo(code));
    }
}
