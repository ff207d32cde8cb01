package org.tawasul.cases.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.tawasul.cases.ApprovedTexts;
import org.tawasul.shared.InstallationKey;
import org.tawasul.shared.text.PlainWords;

/**
 * Knows a reply again without keeping its words: of the keyed hashes of all its sequences of three words the smallest few are kept, which are the same few in two texts that are
 * nearly equal. Spelling does not matter. Without the installation's key the hashes say nothing, and a reply of fewer words than five has none.
 */
@Component
class ReplyPrints implements ApprovedTexts {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SEQUENCE = 3;
    private static final int FEWEST = 3;
    private static final int KEPT = 12;
    private static final int LONGEST = 2000;
    private static final int OFTEN = 50;

    private final OutgoingRows rows;
    private final SecretKeySpec key;

    ReplyPrints(OutgoingRows rows, InstallationKey installation) {
        this.rows = rows;
        this.key = new SecretKeySpec(installation.derive("cases.reply-print"), ALGORITHM);
    }

    /** How much of this reply was said in one reply in a case of another service or kind, in percent. What its entity approved is nobody's. */
    int copiedPercent(CaseRow about, String reply) {
        Set<Long> own = new TreeSet<>(of(reply));
        int approved = removeApproved(about, own);
        Set<Long> prints = approved > 0 && own.size() < FEWEST ? Set.of() : telling(own);
        return prints.isEmpty()
                ? 0
                : 100
                        * rows.mostInOneUnlike(about.id(), about.kind(), about.service(), prints)
                        / (prints.size() + approved);
    }

    private int removeApproved(CaseRow about, Set<Long> prints) {
        String entity = about.entity();
        if (entity == null || prints.isEmpty()) {
            return 0;
        }
        Set<Long> approved = rows.approvedBy(entity, prints);
        prints.removeAll(approved);
        return approved.size();
    }

    @Override
    public void know(long textId, String entity, Collection<String> pieces) {
        TreeSet<Long> all = new TreeSet<>();
        pieces.forEach(piece -> all.addAll(sequences(piece)));
        if (!all.isEmpty()) {
            rows.insertApproved(all.stream()
                    .map(print -> new ApprovedPrintRow(print, textId, entity))
                    .toList());
        }
    }

    @Override
    public void forget(long textId) {
        rows.deleteApproved(textId);
    }

    /** What everybody says, such as a greeting, tells nothing of a reply; unless it says nothing else. */
    private Set<Long> telling(Set<Long> prints) {
        if (prints.isEmpty()) {
            return prints;
        }
        Set<Long> rare = new TreeSet<>(prints);
        rare.removeAll(rows.saidBy(OFTEN, prints));
        return rare.size() < FEWEST ? prints : rare;
    }

    /** Once the reply has left. Of what is said often no more is kept: a standard reply stays known, and looking for it does not take longer with each time that it is sent. */
    void keep(CaseRow about, long messageId, String reply) {
        Set<Long> said = of(reply);
        Set<Long> known = said.isEmpty() ? said : rows.saidBy(OFTEN, said);
        List<ReplyPrintRow> prints = said.stream()
                .filter(print -> !known.contains(print))
                .map(print -> new ReplyPrintRow(print, messageId, about.id(), about.kind(), about.service()))
                .toList();
        if (!prints.isEmpty()) {
            rows.insertPrints(prints);
        }
    }

    /** Once it was taken back. */
    void takeBack(long messageId) {
        rows.deletePrints(messageId);
    }

    Set<Long> of(String text) {
        TreeSet<Long> all = sequences(text);
        return all.size() < FEWEST ? Set.of() : all.stream().limit(KEPT).collect(Collectors.toUnmodifiableSet());
    }

    private TreeSet<Long> sequences(String text) {
        List<String> words = PlainWords.in(text);
        int last = Math.min(words.size(), LONGEST) - SEQUENCE;
        TreeSet<Long> all = new TreeSet<>();
        Mac mac = mac();
        for (int i = 0; i <= last; i++) {
            String sequence = String.join(" ", words.subList(i, i + SEQUENCE));
            all.add(ByteBuffer.wrap(mac.doFinal(sequence.getBytes(StandardCharsets.UTF_8)))
                    .getLong());
        }
        return all;
    }

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
