package org.tawasul.customers.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tawasul.shared.InstallationKey;

/** Makes codes, and keeps of them, of what is named and of where it is asked from only what cannot be read back without the installation's key. */
@Component
class CodeHashes {
    private static final int DIGITS = 6;
    private static final int MILLION = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;

    CodeHashes(InstallationKey installation) {
        this.key = installation.derive("customers.code");
    }

    String fresh() {
        return String.format(Locale.ROOT, "%06d", RANDOM.nextInt(MILLION));
    }

    /** Bound to its asking, so that the hash of a code tells nothing about another of the same digits. */
    String ofCode(long id, String digits) {
        return hash("code " + id + " " + digits);
    }

    String ofNamed(String named) {
        return hash("named " + named);
    }

    String ofAddress(String address) {
        return hash("address " + address);
    }

    /** In constant time: how long it takes says nothing about how much was right. */
    boolean isOf(String digits, CodeRow row) {
        String kept = row.digits() == null ? "" : row.digits();
        return MessageDigest.isEqual(ofCode(row.id(), digits).getBytes(UTF_8), kept.getBytes(UTF_8));
    }

    /** Six digits of either set, whatever spaces and marks stand between them. */
    static Optional<String> read(String written) {
        StringBuilder digits = new StringBuilder();
        for (int point : written.codePoints().toArray()) {
            if (Character.isDigit(point)) {
                digits.append(Character.digit(point, 10));
            } else if (!Character.isWhitespace(point)
                    && !Character.isSpaceChar(point)
                    && Character.getType(point) != Character.FORMAT
                    && point != '-') {
                return Optional.empty();
            }
        }
        return digits.length() == DIGITS ? Optional.of(digits.toString()) : Optional.empty();
    }

    private String hash(String text) {
        return HexFormat.of().formatHex(Hkdf.hmac(key, text.getBytes(UTF_8)));
    }
}
