package org.tawasul.customers.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class SealingTest {
    private static final SecretKey KEY = new SecretKeySpec(new byte[32], "AES");

    @Test
    void whatWasSealedOpens() {
        assertThat(Sealing.open(KEY, 7, Sealing.seal(KEY, 7, "شكوى".getBytes(UTF_8))))
                .isEqualTo("شكوى".getBytes(UTF_8));
    }

    @Test
    void theSameTextIsNeverSealedToTheSameBytes() {
        assertThat(Sealing.seal(KEY, 7, new byte[5])).isNotEqualTo(Sealing.seal(KEY, 7, new byte[5]));
    }

    @Test
    void bytesOfAnotherCustomerDoNotOpen() {
        byte[] sealed = Sealing.seal(KEY, 7, new byte[5]);

        assertThatThrownBy(() -> Sealing.open(KEY, 8, sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aChangedByteIsNoticedWhereverItIs() {
        byte[] sealed = Sealing.seal(KEY, 7, new byte[5]);
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> Sealing.open(KEY, 7, changed)).isInstanceOf(IllegalStateException.class);
        }
    }

    /** RFC 5869, test case 1, first 32 bytes. */
    @Test
    void keysAreDerivedAsTheStandardSays() {
        String salt = new String(HexFormat.of().parseHex("000102030405060708090a0b0c"), UTF_8);
        byte[] extracted = Hkdf.extract(salt, HexFormat.of().parseHex("0b".repeat(22)));

        assertThat(HexFormat.of().formatHex(extracted))
                .isEqualTo("077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5");
    }

    /** RFC 5869, test case 3: an empty salt is a key of zeros, and the purpose is empty. */
    @Test
    void anEmptyPurposeIsDerivedAsTheStandardSays() {
        byte[] extracted = HexFormat.of().parseHex("19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04");

        assertThat(HexFormat.of().formatHex(Hkdf.expand(extracted, "")))
                .isEqualTo("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d");
    }
}
