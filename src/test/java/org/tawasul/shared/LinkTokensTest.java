package org.tawasul.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class LinkTokensTest {
    private final LinkTokens ratings = tokens("key one", "feedback.link");
    private final LinkTokens confirmations = tokens("key one", "confirm.link");

    @Test
    void aTokenHas256BitsAndCanBeSaidAgain() {
        assertThat(Base64.getUrlDecoder().decode(ratings.of(7))).hasSize(32);
        assertThat(tokens("key one", "feedback.link").of(7)).isEqualTo(ratings.of(7));
        assertThat(ratings.of(8)).isNotEqualTo(ratings.of(7));
    }

    @Test
    void aTokenOfOnePurposeOpensNothingOfAnother() {
        assertThat(ratings.isOf(ratings.of(7), 7)).isTrue();
        assertThat(confirmations.isOf(ratings.of(7), 7)).isFalse();
        assertThat(ratings.isOf(ratings.of(7), 8)).isFalse();
    }

    @Test
    void anotherInstallationMakesOtherTokens() {
        assertThat(tokens("key two", "feedback.link").isOf(ratings.of(7), 7)).isFalse();
    }

    @Test
    void whatIsNoTokenIsNone() {
        for (String wrong :
                new String[] {"", "x", ratings.of(7) + "A", ratings.of(7).substring(1), "أ".repeat(43)}) {
            assertThat(ratings.isOf(wrong, 7)).as(wrong).isFalse();
        }
    }

    @Test
    void theHashIsNotTheToken() {
        assertThat(LinkTokens.hash(ratings.of(7))).hasSize(64).doesNotContain(ratings.of(7));
    }

    private static LinkTokens tokens(String master, String purpose) {
        return new LinkTokens(asked -> Arrays.copyOf((master + asked).getBytes(StandardCharsets.UTF_8), 32), purpose);
    }
}
