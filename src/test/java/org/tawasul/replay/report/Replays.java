package org.tawasul.replay.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tawasul.replay.CaseOutcome;
import org.tawasul.replay.ReplayReport;
import org.tawasul.replay.ReplayReport.Dates;
import org.tawasul.replay.ReplayReport.EntityFigures;
import org.tawasul.replay.ReplayReport.Figures;
import org.tawasul.replay.ReplayReport.Promised;
import org.tawasul.replay.ReplayReport.Total;
import org.tawasul.shared.Bilingual;

/** Replays that never ran: outcomes drawn from a seed, and the report that counts them. */
final class Replays {
    static final Instant BEGIN = Instant.parse("2022-01-02T05:00:00Z");
    static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private static final Dates DATES = new Dates(1240, -1.52, -2.0, 0.61, 0.125, 0.265, 40, 31, 12);

    private static final List<String> KINDS =
            List.of("complaint", "complaint", "inquiry", "inquiry", "inquiry", "suggestion", "grievance");

    private Replays() {}

    static CaseOutcome outcome(
            String key, String kind, Instant at, @Nullable String entity, @Nullable Duration reply, boolean late) {
        return new CaseOutcome(
                key,
                kind,
                at,
                null,
                reply == null ? "with-team" : "closed",
                entity,
                entity == null ? null : entity + "-team",
                "normal",
                false,
                at.plus(Duration.ofDays(7)),
                reply == null ? null : at.plus(reply),
                null,
                late,
                late ? 1 : 0,
                0,
                List.of(),
                List.of(),
                1,
                2,
                0,
                null);
    }

    /** Of a run that was broken off before. */
    static CaseOutcome notBegun(String key, String kind, Instant at) {
        return new CaseOutcome(
                key, kind, at, null, null, null, null, null, false, null, null, null, false, 0, 0, List.of(), List.of(),
                0, 0, 0, null);
    }

    /** The later an entity stands in the list, the fewer cases it gets. */
    static List<CaseOutcome> year(List<EntityFigures> entities, int cases, Duration span) {
        Random random = new Random(7);
        List<CaseOutcome> all = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            int which = (int) (entities.size() * Math.pow(random.nextDouble(), 2.5));
            boolean late = random.nextDouble() < 0.004 * (which % 7);
            double days = late ? 8 + 30 * random.nextDouble() : Math.abs(random.nextGaussian()) * 2.5;
            boolean open = random.nextDouble() < 0.01;
            Instant at = BEGIN.plusSeconds((long) (span.toSeconds() * Math.pow(random.nextDouble(), 1.2)));
            String kind = KINDS.get(random.nextInt(KINDS.size()));
            Duration reply = open ? null : Duration.ofMinutes((long) (days * 1440));
            all.add(outcome("N-%06d".formatted(i), kind, at, entities.get(which).code(), reply, late));
        }
        return all;
    }

    static EntityFigures entity(String code, String arabic, String english) {
        return new EntityFigures(code, new Bilingual(arabic, english), figures(List.of()));
    }

    static ReplayReport report(List<EntityFigures> entities, List<CaseOutcome> outcomes, boolean partial) {
        List<EntityFigures> counted = entities.stream()
                .map(one -> new EntityFigures(
                        one.code(),
                        one.name(),
                        figures(outcomes.stream()
                                .filter(outcome -> one.code().equals(outcome.entity()))
                                .toList())))
                .toList();
        Promised promised = outcomes.size() > 100 ? new Promised(1200, 1103, 1188, 1109, DATES) : null;
        String from = outcomes.isEmpty() ? "" : "2022-01-02";
        return new ReplayReport(
                new Total(
                        figures(outcomes),
                        394.25,
                        455.1,
                        DIGEST,
                        partial,
                        from,
                        "2023-02-11",
                        count(outcomes, one -> !one.triaged()),
                        count(outcomes, CaseOutcome::triaged),
                        17,
                        promised == null ? 0 : 23,
                        promised),
                counted);
    }

    private static Figures figures(List<CaseOutcome> all) {
        List<CaseOutcome> judged =
                all.stream().filter(one -> !one.kind().equals("suggestion")).toList();
        double[] days = judged.stream()
                .filter(one -> one.repliedAt() != null)
                .mapToDouble(one ->
                        Duration.between(one.receivedAt(), one.repliedAt()).toMinutes() / 1440.0)
                .sorted()
                .toArray();
        int late = count(judged, CaseOutcome::late);
        int decided = count(judged, one -> one.late() || one.repliedAt() != null);
        Double mean = days.length == 0
                ? null
                : java.util.Arrays.stream(days).average().orElse(0);
        return new Figures(
                all.size(),
                all.isEmpty() ? 0 : 3,
                days.length,
                late,
                decided == 0 ? null : (decided - late) / (double) decided,
                mean == null ? null : mean * 5 / 7,
                mean,
                days.length == 0 ? null : days[(int) Math.ceil(0.9 * days.length) - 1],
                count(all, one -> one.level() > 0),
                all.size() / 3,
                all.size() < 3 ? null : 4.2,
                all.size() - judged.size(),
                (all.size() - judged.size()) / 2,
                count(all, one -> one.repliedAt() == null),
                all.size(),
                2 * all.size());
    }

    private static int count(List<CaseOutcome> all, Predicate<CaseOutcome> which) {
        return (int) all.stream().filter(which).count();
    }
}
