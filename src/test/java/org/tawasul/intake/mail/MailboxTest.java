package org.tawasul.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.customers.Customers;
import org.tawasul.files.Files;
import org.tawasul.intake.IncomingMail;
import org.tawasul.intake.MailDesk;
import org.tawasul.intake.MailReader;
import org.tawasul.notifications.Outbox;
import org.tawasul.notifications.OutboxMessage;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.TawasulTest;

/** Mail becomes cases, once, on a real mail server. */
@TawasulTest
class MailboxTest {
    private static final Actor ADMIN = new Actor("admin", "administrator", null, null);
    private static final String LAMP = "عمود الإنارة أمام منزلنا رقم %s مطفأ منذ أسبوع والشارع مظلم";

    @Autowired
    MailDesk desk;

    @Autowired
    Customers customers;

    @Autowired
    Cases cases;

    @Autowired
    Outbox outbox;

    @Autowired
    Files files;

    private final Postbox box = new Postbox();
    private final String word = UUID.randomUUID().toString().substring(0, 8);
    private final String sender = "writer." + word + "@example.org";

    @AfterEach
    void close() {
        box.close();
    }

    @Test
    void aMailBecomesACaseOfItsSenderAndIsAcknowledged() {
        box.deliver(mail(sender, "إنارة", LAMP.formatted(word)));
        assertThat(box.reader(desk).read()).isEqualTo(1);
        CaseView view = only();
        assertThat(view.channel()).isEqualTo("mail");
        assertThat(view.kind()).isEqualTo(CaseKind.COMPLAINT);
        assertThat(view.subject()).isEqualTo("إنارة");
        assertThat(view.description()).isEqualTo(LAMP.formatted(word));
        assertThat(view.service()).as("found by its words").isNull();
        assertThat(view.entity()).isEqualTo("works");
        assertThat(told(view)).containsExactly("receipt");
        assertThat(box.lying("INBOX")).isZero();
        assertThat(box.lying("Tawasul")).isEqualTo(1);
    }

    @Test
    void whatAsksIsAnInquiry() {
        box.deliver(
                mail(sender, "استفسار", "ما هي المستندات المطلوبة لتجديد رخصة البناء، وكم تستغرق المعاملة؟ " + word));
        box.reader(desk).read();
        assertThat(only().kind()).isEqualTo(CaseKind.INQUIRY);
    }

    @Test
    void whatWasTakenAndNotYetMovedIsMovedAndNotTakenAgain() {
        box.deliver(mail(sender, "إنارة", LAMP.formatted(word)));
        // The same mail came twice, as after a stop between the case and the move, or by an alias.
        box.deliver(mail(sender, "إنارة", LAMP.formatted(word)));
        assertThat(box.reader(desk).read()).isEqualTo(2);
        assertThat(ofSender()).hasSize(1);
        assertThat(box.reader(desk).read()).isZero();
    }

    @Test
    void anAnswerToOurMailIsAddedWithoutWhatItQuotes() {
        CaseView view = begun();
        OutboxMessage receipt = outbox.ofCase(view.id()).get(0);
        box.deliver(mail(
                sender,
                "رد: استلمنا شكواكم",
                "العمود رقمه 17.\n\nفي الأحد، 1 مارس 2026 في 10:00 ص كتب تواصل <ask@tawasul.example>:\n> نشكر لكم تواصلكم",
                "In-Reply-To: <outbox-" + receipt.id() + "@tawasul.example>"));
        box.reader(desk).read();
        assertThat(only().id()).isEqualTo(view.id());
        assertThat(additions(view)).containsExactly("العمود رقمه 17.");
        assertThat(told(view)).containsExactly("receipt", "mail-added");
    }

    @Test
    void theNumberInTheSubjectLeadsToHisCase() {
        CaseView view = begun();
        box.deliver(mail(sender, "طلبي رقم " + view.number(), "أضيف أن الشارع مظلم كله. " + word));
        box.reader(desk).read();
        assertThat(additions(view)).containsExactly("أضيف أن الشارع مظلم كله. " + word);
    }

    @Test
    void aStrangerWhoNamesACaseBeginsOneOfHisOwn() {
        CaseView view = begun();
        String stranger = "stranger." + word + "@example.org";
        box.deliver(mail(stranger, "بخصوص " + view.number(), "أريد أن أعرف ما حدث في هذا الطلب " + word));
        box.reader(desk).read();
        assertThat(additions(view)).isEmpty();
        assertThat(told(view)).containsExactly("receipt");
        assertThat(ofMail(stranger)).singleElement().satisfies(own -> assertThat(own.id())
                .isNotEqualTo(view.id()));
    }

    @Test
    void attachmentsPassTheChecksAndWhatIsRefusedIsSaid() throws Exception {
        box.deliver(withFiles(photo(), "MZ not a picture".getBytes(StandardCharsets.US_ASCII)));
        box.reader(desk).read();
        CaseView view = only();
        assertThat(files.ofCase(view.id())).singleElement().satisfies(file -> assertThat(file.fileName())
                .isEqualTo("صورة.png"));
        assertThat(told(view)).containsExactlyInAnyOrder("receipt", "mail-left-out");
        assertThat(outbox.ofCase(view.id()))
                .filteredOn(message -> message.template().equals("mail-left-out"))
                .allSatisfy(message -> assertThat(message.body()).contains("تعذّر حفظ مرفق واحد"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "Precedence: bulk",
                "List-Id: <news.example.org>",
                "Return-Path: <>",
                "X-Auto-Response-Suppress: All"
            })
    void whatAMachineWroteIsNeverAnswered(String header) {
        box.deliver(mail(sender, "خارج المكتب", "أنا خارج المكتب " + word, header));
        assertThat(box.reader(desk).read()).isEqualTo(1);
        assertThat(customers.findByMail(sender)).isEmpty();
    }

    @Test
    void aPersonWhoseMailProgramHoldsNothingBackIsHeard() {
        box.deliver(mail(sender, "إنارة", LAMP.formatted(word), "X-Auto-Response-Suppress: None"));
        assertThat(box.reader(desk).read()).isEqualTo(1);
        assertThat(customers.findByMail(sender)).isPresent();
    }

    @Test
    void ourOwnMailIsALoop() {
        box.deliver(mail(Postbox.ADDRESS, "استلمنا شكواكم", "نشكر لكم تواصلكم " + word));
        assertThat(box.reader(desk).read()).isEqualTo(1);
        assertThat(customers.findByMail(Postbox.ADDRESS)).isEmpty();
    }

    @Test
    void whoWritesTooOftenWaitsForAnAdministrator() {
        for (int i = 0; i < 11; i++) {
            box.deliver(mail(sender, "إنارة " + i, LAMP.formatted(word + i) + " وهذا الموضوع رقم " + i));
        }
        assertThat(box.reader(desk).read()).isEqualTo(10);
        assertThat(box.reader(desk).read()).as("it is left alone").isZero();
        assertThat(box.lying("INBOX")).isEqualTo(1);
        MailDesk.HeldMail held = desk.held().get(desk.held().size() - 1);
        assertThat(held.reason()).isEqualTo("too-many");
        desk.again(held.id(), ADMIN);
        assertThat(box.reader(desk).read()).isEqualTo(1);
        assertThatThrownBy(() -> desk.again(held.id(), ADMIN))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("incident-not-open"));
    }

    @Test
    void whatCanNotBeTakenIsHeldTheThirdTimeAndHoldsUpNothing() {
        Poisoned poisoned = new Poisoned(desk);
        box.deliver(mail(sender, "poison", "x " + word));
        box.deliver(mail(sender, "إنارة", LAMP.formatted(word)));
        MailReaderRounds rounds = new MailReaderRounds(box.reader(poisoned));
        assertThat(rounds.next()).isEqualTo(1);
        assertThat(rounds.next()).isZero();
        assertThat(rounds.next()).isZero();
        MailDesk.HeldMail held = desk.held().get(desk.held().size() - 1);
        assertThat(held.reason()).isEqualTo("failed");
        assertThat(held.detail()).isEqualTo("IllegalStateException");
        assertThat(held.attempts()).isEqualTo(3);
        desk.dismiss(held.id(), ADMIN);
        assertThat(rounds.next()).as("put away").isEqualTo(1);
        assertThat(ofSender()).hasSize(1);
    }

    @Test
    void whatArabicIsWrittenInDoesNotMatter() {
        byte[] head = ("From: =?windows-1256?Q?=E3=CD=E3?==?windows-1256?Q?=CF?= <" + sender + ">\r\nMessage-ID: <"
                        + word + "@example.org>\r\nContent-Type: text/plain; charset=windows-1256\r\nSubject: ")
                .getBytes(StandardCharsets.US_ASCII);
        Charset old = Charset.forName("windows-1256");
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(head);
        whole.writeBytes("إنارة الشارع".getBytes(old));
        whole.writeBytes("\r\n\r\n".getBytes(old));
        whole.writeBytes(LAMP.formatted("7").getBytes(old));
        box.deliver(whole.toByteArray());
        box.reader(desk).read();
        CaseView view = only();
        assertThat(view.subject()).isEqualTo("إنارة الشارع");
        assertThat(view.description()).isEqualTo(LAMP.formatted("7"));
        assertThat(customers.get(view.customerId()).name()).isEqualTo("محمد");
    }

    private CaseView begun() {
        box.deliver(mail(sender, "إنارة", LAMP.formatted(word), "Message-ID: <first." + word + "@example.org>"));
        box.reader(desk).read();
        return only();
    }

    private CaseView only() {
        List<CaseView> all = ofSender();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private List<CaseView> ofSender() {
        return ofMail(sender);
    }

    private List<CaseView> ofMail(String address) {
        return cases.ofCustomer(customers.findByMail(address).orElseThrow().id(), 0, 50);
    }

    private List<String> additions(CaseView view) {
        return cases.messages(view.id()).stream()
                .filter(message -> message.kind() == CaseMessage.Kind.ADDITION)
                .map(CaseMessage::text)
                .toList();
    }

    private List<String> told(CaseView view) {
        return outbox.ofCase(view.id()).stream()
                .filter(message -> message.recipient().equals(sender))
                .map(OutboxMessage::template)
                .toList();
    }

    private String mail(String from, String subject, String text, String... headers) {
        String more = String.join("\n", headers);
        String id = more.contains("Message-ID")
                ? ""
                : "Message-ID: <" + Math.abs((subject + text).hashCode()) + "." + word + "@example.org>\n";
        return "From: \"Writer\" <" + from + ">\nTo: " + Postbox.ADDRESS + "\n" + id
                + (more.isEmpty() ? "" : more + "\n") + "Subject: " + subject
                + "\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
                + text;
    }

    private String withFiles(byte[] photo, byte[] other) {
        return "From: " + sender + "\nMessage-ID: <files." + word
                + "@example.org>\nSubject: =?UTF-8?B?2KXZhtin2LHYqQ==?=\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"
                + "Content-Type: text/html; charset=utf-8\n\n<p>" + LAMP.formatted(word)
                + "</p><script>alert(1)</script>\n--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n"
                + "Content-Disposition: attachment; filename=\"=?UTF-8?B?2LXZiNix2KkucG5n?=\"\n\n"
                + Base64.getMimeEncoder().encodeToString(photo)
                + "\n--b\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename=bill.pdf\n\n"
                + Base64.getMimeEncoder().encodeToString(other) + "\n--b--\n";
    }

    private static byte[] photo() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    /** One look after the other. */
    private record MailReaderRounds(MailReader reader) {
        int next() {
            return reader.read();
        }
    }

    /** Stumbles over one mail. */
    private record Poisoned(MailDesk desk) implements MailDesk {
        @Override
        public Standing standing(String key) {
            return desk.standing(key);
        }

        @Override
        public boolean wantsAgain() {
            return desk.wantsAgain();
        }

        @Override
        public Standing take(IncomingMail mail) {
            if (mail.subject().equals("poison")) {
                throw new IllegalStateException(mail.text());
            }
            return desk.take(mail);
        }

        @Override
        public Standing failed(String key, String fault) {
            return desk.failed(key, fault);
        }

        @Override
        public void putAway(String key) {
            desk.putAway(key);
        }

        @Override
        public List<HeldMail> held() {
            return desk.held();
        }

        @Override
        public void again(long id, Actor actor) {
            desk.again(id, actor);
        }

        @Override
        public void dismiss(long id, Actor actor) {
            desk.dismiss(id, actor);
        }
    }
}
