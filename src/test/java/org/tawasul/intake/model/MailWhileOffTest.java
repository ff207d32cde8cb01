package org.tawasul.intake.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.api.OneCommand;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CustomerTurns;
import org.tawasul.customers.Customers;
import org.tawasul.intake.Channels;
import org.tawasul.intake.IncomingMail;
import org.tawasul.intake.Intake;
import org.tawasul.intake.MailDesk;
import org.tawasul.intake.MailDesk.Standing;
import org.tawasul.intake.SocialPlatform;
import org.tawasul.intake.SwitchOff;
import org.tawasul.notifications.MailNotices;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.TawasulTest;

/** Mail that comes while mail is off, and mail that had come before. */
@Tag("store")
@TawasulTest
class MailWhileOffTest {
    private static final SignedIn ADMIN = new SignedIn("admin", Role.ADMINISTRATOR, null, null);
    private static final Bilingual WORDS = new Bilingual("ننقل البريد", "We are moving the mailbox");

    @Autowired
    MailDesk desk;

    @Autowired
    Channels channels;

    @Autowired
    JdbcTemplate store;

    @Autowired
    OneCommand one;

    @Autowired
    MailBook book;

    @Autowired
    MailRows rows;

    @Autowired
    MailTarget target;

    @Autowired
    MailFiles files;

    @Autowired
    Intake intake;

    @Autowired
    CustomerTurns turns;

    @Autowired
    ChannelWords words;

    @Autowired
    MailNotices notices;

    @Autowired
    Customers customers;

    @Autowired
    ChannelRows switches;

    @Autowired
    BusinessClock clock;

    @Autowired
    ObjectProvider<SocialPlatform> platform;

    private final String word = UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void allOn() {
        store.update("delete from channel_switch");
    }

    @Test
    void whatAnAdministratorWantsAgainIsHeldUntilMailIsOn() {
        IncomingMail mail = mail(1, List.of());
        for (int i = 0; i < 3; i++) {
            desk.failed(mail.key(), "IllegalStateException");
        }
        switchMail(false);
        desk.again(newest().id(), actor());
        assertThat(desk.take(mail)).isEqualTo(Standing.HELD);
        assertThat(newest().reason()).isEqualTo("refused");
        assertThat(newest().detail()).isEqualTo("channel-off");
        switchMail(true);
        desk.again(newest().id(), actor());
        assertThat(desk.take(mail)).isEqualTo(Standing.DONE);
        assertThat(count("select count(id) from incoming_mail where state = 'TAKEN' and mail_key like ?"))
                .isEqualTo(1);
    }

    @Test
    void nothingIsKeptOfWhatBecomesNothing() throws IOException {
        switchMail(false);
        assertThat(desk.take(mail(1, List.of(new IncomingMail.Attachment(word + ".png", photo())))))
                .isEqualTo(Standing.DONE);
        assertThat(count("select count(id) from stored_file where file_name like ?"))
                .isZero();
    }

    @Test
    void whoWritesTooOftenWaitsWhileMailIsOffToo() {
        switchMail(false);
        for (int i = 0; i < 10; i++) {
            assertThat(desk.take(mail(i, List.of()))).isEqualTo(Standing.DONE);
        }
        assertThat(desk.take(mail(10, List.of()))).isEqualTo(Standing.HELD);
        assertThat(newest().reason()).isEqualTo("too-many");
    }

    @Test
    void whatIsRefusedWhileMailComesOnIsTakenLater() {
        switchMail(false);
        // Which is on again when it is asked what to say to the sender.
        LiveChannels meanwhile = new LiveChannels(switches, clock, platform, "imap") {
            @Override
            Optional<Channels.Off> off(String channel) {
                return Optional.empty();
            }
        };
        MailCases late = new MailCases(intake, turns, words, notices, customers, meanwhile);
        MailDesk then = new ReceivedMail(one, book, rows, target, files, late);
        IncomingMail mail = mail(1, List.of());
        assertThatThrownBy(() -> then.take(mail))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("try-again"));
        assertThat(desk.standing(mail.key())).isEqualTo(Standing.NEW);
        switchMail(true);
        assertThat(desk.take(mail)).isEqualTo(Standing.DONE);
        assertThat(count("select count(id) from incoming_mail where state = 'TAKEN' and mail_key like ?"))
                .isEqualTo(1);
    }

    private MailDesk.HeldMail newest() {
        List<MailDesk.HeldMail> all = desk.held();
        return all.get(all.size() - 1);
    }

    private int count(String query) {
        Integer counted = store.queryForObject(query, Integer.class, word + "%");
        return counted == null ? 0 : counted;
    }

    private static byte[] photo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private void switchMail(boolean on) {
        long seen = channels.of("mail").seen();
        if (on) {
            channels.switchOn("mail", seen, ADMIN);
        } else {
            channels.switchOff(new SwitchOff("mail", WORDS, null), seen, ADMIN);
        }
    }

    private static Actor actor() {
        return new Actor(ADMIN.login(), ADMIN.role().code(), null, null);
    }

    private IncomingMail mail(int which, List<IncomingMail.Attachment> attachments) {
        return new IncomingMail(
                (word + which + "x".repeat(64)).substring(0, 64),
                "writer." + word + "@example.org",
                "محمد",
                "إنارة " + which,
                "عمود الإنارة أمام منزلنا مطفأ منذ أسبوع والشارع مظلم، وهذا الموضوع رقم " + which + " " + word,
                List.of(),
                attachments,
                null);
    }
}
