package org.tawasul.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseKind;
import org.tawasul.shared.Language;

/** Records that tell when something was submitted and nothing of what came of it: a few hours in which every kind of case comes, from customers who return. */
final class SomeRecords {
    static final Instant BEGIN = Instant.parse("2026-03-01T06:00:00Z");

    private static final List<String> SERVICES = List.of(
            "street-lighting", "power-cut", "waste-collection", "traffic-fine", "housing-application", "water-leak");

    private SomeRecords() {}

    static List<RecordedCase> of(int count) {
        List<RecordedCase> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(one(i));
        }
        return all;
    }

    private static RecordedCase one(int i) {
        CaseKind kind = i % 5 == 3 ? CaseKind.INQUIRY : i % 5 == 4 ? CaseKind.SUGGESTION : CaseKind.COMPLAINT;
        // One in ten names no service and says no word that would tell: the central team decides.
        @Nullable String service = i % 10 == 7 ? null : SERVICES.get(i % SERVICES.size());
        return new RecordedCase(
                String.format("r-%04d", i),
                BEGIN.plus(Duration.ofMinutes(7L * i)),
                kind,
                "موضوع رقم " + i,
                "نص يصف ما حدث في المكان رقم " + i + " منذ أيام، ونرجو النظر فيه.",
                service,
                i % 3 == 0 ? "muharraq" : "capital",
                null,
                i % 9 == 0 ? "urgent" : "normal",
                i % 2 == 0 ? "web" : "app",
                Language.AR,
                "customer " + i % 17,
                null,
                null,
                null,
                false,
                List.of());
    }
}
