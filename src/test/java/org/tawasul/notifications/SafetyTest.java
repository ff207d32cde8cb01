package org.tawasul.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tawasul.notifications.NotificationsSlice.CASE;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Header;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.tawasul.shared.Bilingual;

/** What people write, through every field that reaches a message, as the mail server and the carrier of text messages get it. */
@Tag("store")
class SafetyTest {
    private static final List<String> CORPUS = List.of(
            "عادي\r\nBcc: evil@example.org\r\n\r\nbody",
            "x\nSubject: other\nContent-Type: text/html\n\n<b>",
            "%0d%0aBcc: evil@example.org",
            "=?utf-8?B?QmNjOiBldmls?= =?utf-8?Q?=0D=0ABcc:_evil@example.org?=",
            "\u202e\u2067moc.live//:sptth\u2066 عكس\u202c",
            "\u2068غير مغلق \u2066 ثانٍ",
            "\u2069\u2069\u202c مغلق بلا فتح",
            "<script>alert(1)</script><img src=x onerror=alert(1)>",
            "\"><a href=\"javascript:alert(1)\">اضغط هنا</a>",
            "&lt;script&gt; &#x3C;script&#x3E; &amp;",
            "</blockquote></body></html><h1>خارج",
            "https://t\u0430wasul.example/r/x و https://tawasul.example@evil.example/",
            "nul\u0000 bell\u0007 escape\u001b[31m delete\u007f",
            "lone \ud83d and \udc00 surrogates",
            "{number} {0} '{' {link} ${jndi:ldap://x} #{1+1} [[${x}]]",
            "------=_Part_0\r\nContent-Type: text/html\r\n\r\n<b>x</b>\r\n------=_Part_0--",
            ".\r\nQUIT\r\nMAIL FROM:<evil@example.org>",
            "سطر طويل ".repeat(800));

    private static final Set<String> HEADERS = Set.of(
            "return-path",
            "received",
            "date",
            "from",
            "to",
            "message-id",
            "subject",
            "mime-version",
            "content-type",
            "content-language",
            "auto-submitted");
    private static final Pattern TAG = Pattern.compile("<(/?[a-zA-Z0-9!]+)\\b?([^>]*)>");
    private static final Set<String> TAGS = Set.of(
            "!doctype",
            "html",
            "/html",
            "head",
            "/head",
            "meta",
            "title",
            "/title",
            "body",
            "/body",
            "p",
            "/p",
            "bdi",
            "/bdi",
            "br",
            "blockquote",
            "/blockquote",
            "a",
            "/a");
    private static final Pattern TURNING = Pattern.compile("[\u202a-\u202e\u2066\u2067]");
    private static final Pattern UNUSABLE = Pattern.compile("[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]");

    @Test
    void everyFieldOfTheCorpusArrivesAsTextAndNothingElse() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            NotificationsSlice.runner()
                    .withUserConfiguration(Texts.class)
                    .withPropertyValues(
                            "tawasul.notifications.mode=send",
                            "tawasul.notifications.from=noreply@tawasul.example",
                            "spring.mail.host=127.0.0.1",
                            "spring.mail.port=" + server.getSmtp().getPort())
                    .run(context -> {
                        Slice slice = new Slice(context);
                        for (int i = 0; i < CORPUS.size(); i++) {
                            writeEverything(slice, CORPUS.get(i), i);
                        }
                        slice.outbox.deliver();
                        MimeMessage[] mails = server.getReceivedMessages();
                        assertThat(mails).hasSize(CORPUS.size() * 3);
                        for (MimeMessage mail : mails) {
                            check(mail);
                        }
                        List<String> sent = context.getBean(Texts.class).sent;
                        assertThat(sent).hasSize(CORPUS.size() * 3).allSatisfy(SafetyTest::checkSms);
                    });
        } finally {
            server.stop();
        }
    }

    private static void writeEverything(Slice slice, String words, int number) {
        slice.others.reply = words;
        slice.others.question = words;
        slice.others.because = new Bilingual(words, words);
        String name = words.substring(0, Math.min(200, words.length()));
        slice.others.entityName = new Bilingual(name, name);
        slice.notices.sendReply(CASE, "sendTask_reply:" + number);
        slice.notices.sendQuestion(CASE, "sendTask_question:" + number);
        slice.notices.tellNotAdmitted(CASE, "sendTask_tellNotAdmitted:" + number);
    }

    private static void check(MimeMessage mail) throws Exception {
        List<String> names = Collections.list(mail.getAllHeaders()).stream()
                .map(Header::getName)
                .map(name -> name.toLowerCase(java.util.Locale.ROOT))
                .toList();
        assertThat(names).isSubsetOf(HEADERS).doesNotHaveDuplicates();
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("fatima@example.org");
        assertThat(mail.getSubject()).doesNotContain("\n", "\r").contains("26-0000123-7");
        Multipart both = (Multipart) mail.getContent();
        assertThat(both.getCount()).isEqualTo(2);
        checkText((String) both.getBodyPart(0).getContent());
        checkHtml((String) both.getBodyPart(1).getContent());
    }

    private static void checkText(String text) {
        assertThat(TURNING.matcher(text).find()).as(text).isFalse();
        assertThat(UNUSABLE.matcher(text).find()).as(text).isFalse();
        assertThat(balanced(text)).as(text).isTrue();
    }

    private static void checkHtml(String html) {
        assertThat(TURNING.matcher(html).find()).as(html).isFalse();
        assertThat(UNUSABLE.matcher(html).find()).as(html).isFalse();
        TAG.matcher(html).results().forEach(tag -> {
            assertThat(TAGS).as(html).contains(tag.group(1).toLowerCase(java.util.Locale.ROOT));
            assertThat(tag.group(2)).as(html).doesNotContainIgnoringCase("onerror", "javascript", "style");
            if (tag.group(1).equals("a")) {
                assertThat(tag.group(2)).matches(" href=\"https://tawasul.example/(ar|en)/rate/.*");
            }
        });
        assertThat(html).endsWith("</body>\n</html>\n".replace("\n", endOf(html)));
    }

    private static String endOf(String html) {
        return html.contains("\r\n") ? "\r\n" : "\n";
    }

    private static void checkSms(String text) {
        assertThat(TURNING.matcher(text).find()).as(text).isFalse();
        assertThat(UNUSABLE.matcher(text).find()).as(text).isFalse();
        assertThat(text.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE))
                .as(text)
                .isTrue();
        assertThat(text.length()).isLessThanOrEqualTo(3 * 153);
    }

    /** Every isolate that opens is closed, and none is closed that was not opened. */
    private static boolean balanced(String text) {
        int depth = 0;
        for (char c : text.toCharArray()) {
            depth += c == '\u2068' ? 1 : c == '\u2069' ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }

    /** Keeps what the carrier of text messages gets. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Texts implements SmsCarrier {
        final List<String> sent = new ArrayList<>();

        @Override
        public List<String> send(String phone, String text, String reference) {
            sent.add(text);
            return List.of();
        }
    }
}
