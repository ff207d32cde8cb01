package org.tawasul.replay.comparison;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseKind;
import org.tawasul.replay.RecordedAct;
import org.tawasul.replay.RecordedCase;
import org.tawasul.shared.Language;

/**
 * Cases of one Sunday in office hours, in weeks without a holiday, whose records tell when each was answered: so what any rule makes of them can be said on one's fingers.
 */
final class DatedRecords {
    /** What the text of one says and no other does. */
    static final String NAMELESS = "مرجع الزهرة البيضاء";

    static final String OFFENSIVE = "يا سلام يا سلام";

    private static final Instant BEGIN = Instant.parse("2026-10-04T04:30:00Z");
    private static final List<String> SERVICES = List.of(
            "street-lighting", "power-cut", "waste-collection", "traffic-fine", "housing-application", "water-leak");
    /** Days after receipt on which the reply is sent, and the same in working days, since Friday and Saturday are off. */
    private static final int[] DAYS = {1, 2, 3, 4, 7, 8, 9, 10, 11};

    private static final int[] WORKING_DAYS = {1, 2, 3, 4, 5, 6, 7, 8, 9};

    private DatedRecords() {}

    static Instant begin() {
        return BEGIN;
    }

    static List<RecordedCase> all() {
        List<RecordedCase> all = new ArrayList<>();
        for (int i = 0; i < 63; i++) {
            all.add(one(i));
        }
        return all;
    }

    private static RecordedCase one(int i) {
        Instant received = BEGIN.plus(Duration.ofMinutes(5L * i));
        String text = i == 25 ? OFFENSIVE : "نص يصف ما حدث في المكان رقم " + i + " منذ أيام، ونرجو النظر فيه.";
        return new RecordedCase(
                String.format("p-%03d", i),
                received,
                i % 4 == 3 ? CaseKind.INQUIRY : CaseKind.COMPLAINT,
                i == 25 ? OFFENSIVE : "موضوع رقم " + i,
                i % 10 == 7 ? NAMELESS + " " + text : text,
                i % 10 == 7 ? null : SERVICES.get(i % SERVICES.size()),
                "capital",
                null,
                "normal",
                "web",
                Language.AR,
                "customer " + i,
                null,
                i % 10 == 7 ? "works" : null,
                null,
                false,
                List.of(new RecordedAct(
                        received.plus(Duration.ofDays(DAYS[i % DAYS.length])).plus(Duration.ofMinutes(23)),
                        RecordedAct.By.STAFF,
                        "reply",
                        Map.of())));
    }

    /** Working days from receipt to the reply. */
    static int repliedAfter(RecordedCase one) {
        long days = Duration.between(one.receivedAt(), one.acts().get(0).at()).toDays();
        for (int i = 0; i < DAYS.length; i++) {
            if (DAYS[i] == days) {
                return WORKING_DAYS[i];
            }
        }
        throw new IllegalArgumentException(one.key());
    }

    static boolean isFor(RecordedCase one, @Nullable String service) {
        return java.util.Objects.equals(one.service(), service);
    }
}
