package org.tawasul.replay.comparison;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tawasul.replay.CaseOutcome;
import org.tawasul.replay.comparison.Comparison.Difference;
import org.tawasul.replay.comparison.Comparison.Example;
import org.tawasul.replay.comparison.Comparison.TeamWork;

/** Two replays of the same records, with the differences that were written down before they were compared. */
record TwoReplays(
        List<CaseOutcome> a, List<CaseOutcome> b, int unchanged, List<Difference> predicted, List<TeamWork> teams) {
    private static final Instant BEGIN = Instant.parse("2022-03-01T06:00:00Z");
    private static final String REPLY = "2022-03-03T06:00:00Z";

    /** In the order of their keys, all of one team, replied to and closed. */
    static List<CaseOutcome> alike(int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> named("N-%03d".formatted(index)))
                .toList();
    }

    static TwoReplays withTwelveChanges() {
        List<CaseOutcome> a = new ArrayList<>(alike(20));
        List<CaseOutcome> b = new ArrayList<>(a);
        List<Difference> predicted = new ArrayList<>();
        // Each of N-001 to N-012 differs in one thing.
        a.set(1, changed(a, 1, one -> one.refused("text-too-short")));
        predicted.add(one(Change.ACCEPTED, 1, "text-too-short", null));
        b.set(2, changed(b, 2, one -> one.refused("service-unknown")));
        predicted.add(0, one(Change.REFUSED, 2, null, "service-unknown"));
        b.set(3, changed(b, 3, one -> one.owner("health", "clinics")));
        predicted.add(one(Change.ROUTED_ELSEWHERE, 3, "works/roads", "health/clinics"));
        b.set(4, changed(b, 4, one -> one.triaged(true)));
        predicted.add(one(Change.TRIAGED, 4, null, null));
        b.set(5, changed(b, 5, one -> one.priority("high")));
        predicted.add(one(Change.OTHER_PRIORITY, 5, "normal", "high"));
        b.set(6, changed(b, 6, one -> one.late(true)));
        predicted.add(one(Change.LATE, 6, REPLY, REPLY));
        a.set(7, changed(a, 7, one -> one.late(true)));
        predicted.add(one(Change.NO_LONGER_LATE, 7, REPLY, REPLY));
        b.set(8, changed(b, 8, one -> one.repliedLaterBy(Duration.ofHours(-5))));
        predicted.add(one(Change.REPLIED_EARLIER, 8, REPLY, "2022-03-03T01:00:00Z"));
        b.set(9, changed(b, 9, one -> one.repliedLaterBy(Duration.ofSeconds(1))));
        predicted.add(one(Change.REPLIED_LATER, 9, REPLY, "2022-03-03T06:00:01Z"));
        b.set(10, changed(b, 10, one -> one.level(2)));
        predicted.add(one(Change.ESCALATED_MORE, 10, "0", "2"));
        b.set(11, changed(b, 11, one -> one.state("replied")));
        predicted.add(one(Change.OTHER_STATE, 11, "closed", "replied"));
        b.set(12, changed(b, 12, one -> one.steps("submit@2022-03-01T06:00:00Z", "ask@2022-03-02T06:00:00Z")));
        predicted.add(one(Change.OTHER_DETAILS, 12, "reply@2022-03-03T06:00:00Z", "ask@2022-03-02T06:00:00Z"));
        return new TwoReplays(
                a,
                b,
                8,
                predicted,
                List.of(new TeamWork("health", "clinics", 0, 1, 0, 1), new TeamWork("works", "roads", 19, 18, 19, 18)));
    }

    private static CaseOutcome changed(List<CaseOutcome> all, int index, UnaryOperator<Edited> change) {
        return change.apply(new Edited(all.get(index))).outcome();
    }

    private static Difference one(Change change, int index, @Nullable String a, @Nullable String b) {
        return new Difference(change, 1, List.of(new Example("N-%03d".formatted(index), a, b)));
    }

    static CaseOutcome named(String key) {
        return new CaseOutcome(
                key,
                "complaint",
                BEGIN,
                null,
                "closed",
                "works",
                "roads",
                "normal",
                false,
                BEGIN.plus(Duration.ofDays(7)),
                Instant.parse(REPLY),
                BEGIN.plus(Duration.ofDays(16)),
                false,
                0,
                0,
                List.of(4, 5, 4, 3),
                List.of("submit@2022-03-01T06:00:00Z", "reply@2022-03-03T06:00:00Z"),
                1,
                2,
                0,
                null);
    }
}
