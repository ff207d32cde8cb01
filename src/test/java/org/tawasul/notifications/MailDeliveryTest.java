package org.tawasul.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tawasul.notifications.NotificationsSlice.CASE;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.tawasul.notifications.NotificationsSlice.Others;
import org.tawasul.notifications.OutboxMessage.State;
import org.tawasul.notifications.model.Channel;
import org.tawasul.notifications.model.OutboxRow;
import org.tawasul.notifications.model.OutboxRows;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.Role;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Language;
import org.tawasul.testing.MovableClock;

/** Mode {@code send} against a real mail server in this JVM. */
@Tag("store")
class MailDeliveryTest {
    private static final ServerSetup ANY_PORT = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);

    @Test
    void mailLeavesInBothLanguagesAsTextAndHtml() throws Exception {
        GreenMail server = started(ANY_PORT);
        sending(server.getSmtp().getPort(), context -> {
            for (Language language : Language.values()) {
                context.getBean(Others.class).language = language;
                written(context, "sendTask_acknowledge:" + language);
            }
            context.getBean(Outbox.class).deliver();
            MimeMessage[] mails = server.getReceivedMessages();
            assertThat(mails).hasSize(2);
            assertArabic(mails[0]);
            assertEnglish(mails[1]);
        });
        server.stop();
    }

    @Test
    void aLetterAboutNoCaseLeavesInItsReadersLanguage() throws Exception {
        GreenMail server = started(ANY_PORT);
        sending(server.getSmtp().getPort(), context -> {
            Person reader = new Person(
                    "works.minister",
                    new Bilingual("حسن الريحان", "Hasan Al Rayhan"),
                    Role.MINISTERS_OFFICE,
                    "works",
                    null,
                    "works.minister@tawasul.example",
                    Language.EN);
            context.getBean(TransactionTemplate.class).executeWithoutResult(unused -> context.getBean(OfficePost.class)
                    .tell(
                            reader,
                            new OfficePost.OfficeLetter(
                                    "digest",
                                    "digest/2026-03-01",
                                    Map.of(
                                            "day",
                                            LocalDate.of(2026, 3, 1),
                                            "scope",
                                            new Bilingual("وزارة الأشغال", "Ministry of Works"),
                                            "open",
                                            12,
                                            "late",
                                            3),
                                    Map.of(),
                                    List.of("now"),
                                    "/overview")));
            context.getBean(Outbox.class).deliver();
            MimeMessage[] mails = server.getReceivedMessages();
            assertThat(mails).hasSize(1);
            assertThat(mails[0].getSubject()).contains("Morning digest", "3 cases are late");
            assertThat(parts(mails[0]).get(0)).contains("12 cases are open", "https://tawasul.example/en/overview");
        });
        server.stop();
    }

    @Test
    void aDeadServerCostsOnlyDelay() throws Exception {
        GreenMail server = started(ANY_PORT);
        int port = server.getSmtp().getPort();
        server.stop();
        sending(port, context -> {
            written(context, "sendTask_acknowledge:1");
            Outbox outbox = context.getBean(Outbox.class);
            MovableClock clock = context.getBean(MovableClock.class);
            for (int hour = 0; hour < 24; hour++) {
                outbox.deliver();
                clock.moveBy(Duration.ofHours(1));
            }
            assertThat(mailOf(context).state()).isEqualTo(State.WAITING);
            GreenMail again = started(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            assertThat(outbox.deliver()).isEqualTo(1);
            clock.moveBy(Duration.ofDays(1));
            outbox.deliver();
            assertThat(again.getReceivedMessages()).hasSize(1);
            assertThat(mailOf(context).state()).isEqualTo(State.SENT);
            again.stop();
        });
    }

    @Test
    void aProcessKilledBetweenHandOverAndMarkRepeatsUnderTheSameMessageId() throws Exception {
        GreenMail server = started(ANY_PORT);
        sending(server.getSmtp().getPort(), context -> {
            written(context, "sendTask_acknowledge:1");
            Outbox outbox = context.getBean(Outbox.class);
            OutboxRow before = mailOf(context);
            outbox.deliver();
            forgetMark(context, before);
            outbox.deliver();
            assertThat(server.getReceivedMessages()).hasSize(1);
            context.getBean(MovableClock.class).moveBy(Duration.ofMinutes(11));
            outbox.deliver();
            MimeMessage[] mails = server.getReceivedMessages();
            assertThat(mails).hasSize(2);
            assertThat(mails[0].getMessageID())
                    .isEqualTo("<outbox-" + before.id() + "@tawasul.example>")
                    .isEqualTo(mails[1].getMessageID());
        });
        server.stop();
    }

    /** What the store looks like after a kill: claimed, handed over, not marked. */
    private static void forgetMark(ApplicationContext context, OutboxRow before) {
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> new org.springframework.jdbc.core.JdbcTemplate(
                                context.getBean(javax.sql.DataSource.class))
                        .update(
                                "update outbox set state = 'WAITING', attempts = 0, version = ?, handed_over_at = null,"
                                        + " next_attempt_at = ? where id = ?",
                                before.version(),
                                java.sql.Timestamp.from(before.nextAttemptAt().plus(Duration.ofMinutes(10))),
                                before.id()));
    }

    private static void assertArabic(MimeMessage mail) throws Exception {
        assertThat(mail.getSubject()).contains("استلمنا شكواكم");
        assertThat(mail.getContentLanguage()).containsExactly("ar");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("fatima@example.org");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(parts(mail))
                .satisfiesExactly(
                        text -> assertThat(text).contains("الأحد 1 مارس 2026", "\u206826-0000123-7\u2069"),
                        html -> assertThat(html).contains("<p lang=\"ar\" dir=\"rtl\">", "<bdi>26-0000123-7</bdi>"));
    }

    private static void assertEnglish(MimeMessage mail) throws Exception {
        assertThat(mail.getContentLanguage()).containsExactly("en");
        assertThat(parts(mail))
                .satisfiesExactly(text -> assertThat(text).contains("Sunday 1 March 2026"), html -> assertThat(html)
                        .contains("<p lang=\"en\" dir=\"ltr\">"));
    }

    private static List<String> parts(MimeMessage mail) throws Exception {
        Multipart both = (Multipart) mail.getContent();
        assertThat(both.getContentType()).startsWith("multipart/alternative");
        BodyPart text = both.getBodyPart(0);
        BodyPart html = both.getBodyPart(1);
        assertThat(text.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(html.getContentType()).isEqualToIgnoringCase("text/html; charset=UTF-8");
        return List.of((String) text.getContent(), (String) html.getContent());
    }

    private static GreenMail started(ServerSetup setup) {
        GreenMail server = new GreenMail(setup);
        server.start();
        return server;
    }

    private static void written(ApplicationContext context, String occurrence) {
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> context.getBean(Notices.class).acknowledgeReceipt(CASE, occurrence));
    }

    private static OutboxRow mailOf(ApplicationContext context) {
        return context.getBean(OutboxRows.class).ofCase(CASE).stream()
                .filter(row -> row.channel() == Channel.MAIL)
                .findFirst()
                .orElseThrow();
    }

    private static void sending(
            int port, org.springframework.boot.test.context.runner.ContextConsumer<ApplicationContext> test) {
        NotificationsSlice.runner()
                .withPropertyValues(
                        "tawasul.notifications.mode=send",
                        "tawasul.notifications.from=noreply@tawasul.example",
                        "spring.mail.host=127.0.0.1",
                        "spring.mail.port=" + port)
                .run(test::accept);
    }
}
