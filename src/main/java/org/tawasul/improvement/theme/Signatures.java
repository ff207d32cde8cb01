package org.tawasul.improvement.theme;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;
import org.tawasul.search.WordForms;
import org.tawasul.shared.InstallationKey;

/**
 * Makes signatures: each word in one spelling and without what is written onto it, cut into pieces of three letters, so that words of one root have most of them in common. Figures and small
 * words speak of nothing. The orders are this installation's secret; without it, nobody can try out which words a signature was made of.
 */
@Component
final class Signatures {
    /** Of a long text its beginning: what follows are circumstances. */
    private static final int WORDS = 60;

    private static final int PIECE = 3;

    private final long[] orders;

    Signatures(InstallationKey keys) {
        long secret = ByteBuffer.wrap(keys.derive("improvement.theme")).getLong();
        orders = LongStream.rangeClosed(1, Signature.LENGTH)
                .map(order -> Mixing.of(secret + order))
                .toArray();
    }

    /** Empty for a text that says nothing. */
    Optional<Signature> of(String text) {
        Set<Long> pieces = pieces(text);
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        int[] least = new int[Signature.LENGTH];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (long piece : pieces) {
            for (int i = 0; i < least.length; i++) {
                least[i] = Math.min(least[i], (int) Mixing.of(piece ^ orders[i]));
            }
        }
        return Optional.of(new Signature(least));
    }

    static Set<Long> pieces(String text) {
        Set<Long> pieces = new LinkedHashSet<>();
        WordForms.in(text).stream()
                .filter(form -> form.chars().noneMatch(Character::isDigit))
                .limit(WORDS)
                .map(form -> '^' + form + '$')
                .forEach(form -> {
                    for (int at = 0; at + PIECE <= form.length(); at++) {
                        pieces.add(
                                (long) form.charAt(at) << 32 | (long) form.charAt(at + 1) << 16 | form.charAt(at + 2));
                    }
                });
        return pieces;
    }
}
