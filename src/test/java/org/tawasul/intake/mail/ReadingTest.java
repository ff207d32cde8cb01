package org.tawasul.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Badly formed mail is read all the same. */
class ReadingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>one</p><p>two</p>|one\\n\\ntwo",
                "a<br>b&nbsp;&amp;&lt;c|a\\nb &<c",
                "<style>p{}</style>x<script>alert('<p>')</script>y|xy",
                "<!-- hidden > --><b>seen</b>|seen",
                "<a title=\"x>y\" href='javascript:alert(1)'>words</a>|words",
                "new<blockquote>old<br>older</blockquote>|new\\n> old\\n> older",
                "3 < 4|3 < 4",
                "<script>never closed|''"
            })
    void htmlBecomesItsWords(String html, String words) {
        assertThat(HtmlWords.text(html)).isEqualTo(words.replace("\\n", "\n").replace("''", ""));
    }

    @Test
    void ofHugeHtmlNothingIsReadTwice() {
        assertThat(HtmlWords.text("<div>".repeat(200_000) + "x")).isEqualTo("x");
        assertThat(HtmlWords.text("<script>".repeat(100_000))).isEmpty();
    }

    @Test
    void encodedWordsThatPartALetterAreJoined() {
        // The two bytes of one letter, in two words.
        assertThat(HeaderWords.decode("=?UTF-8?Q?=D8?= =?UTF-8?Q?=A8?=")).isEqualTo("ب");
        assertThat(HeaderWords.decode("Re: =?utf-8?B?2KXZhtin2LHYqQ==?= 26")).isEqualTo("Re: إنارة 26");
        assertThat(HeaderWords.decode("=?unknown-charset?Q?a_b?=")).isEqualTo("a b");
        assertThat(HeaderWords.decode("=?UTF-8?B?!!!?=")).isNotNull();
        assertThat(HeaderWords.decode("=?UTF-8?Q?=Z1=?=")).isEqualTo("=Z1=");
        assertThat(HeaderWords.decode(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1256", "utf-8", "us-ascii", "no-such-charset", ""})
    void whatTheMailSaysOfItselfMayBeWrong(String said) {
        byte[] old = "شارع مظلم".getBytes(Charset.forName("windows-1256"));
        assertThat(MailCharset.decode(old, said)).isEqualTo("شارع مظلم");
        if (!said.equals("windows-1256")) {
            assertThat(MailCharset.decode("شارع".getBytes(StandardCharsets.UTF_8), said))
                    .isEqualTo("شارع");
        }
    }
}
