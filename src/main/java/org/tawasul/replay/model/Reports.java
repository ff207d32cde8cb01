package org.tawasul.replay.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tawasul.calendar.WorkingCalendar;
import org.tawasul.organisation.Organisation.Part;
import org.tawasul.replay.CaseOutcome;
import org.tawasul.replay.ReplayReport;
import org.tawasul.replay.ReplayReport.EntityFigures;
import org.tawasul.replay.ReplayReport.Figures;
import org.tawasul.replay.ReplayReport.Total;
import org.tawasul.shared.Bilingual;

/** Counts what became of cases. */
public final class Reports {
    private static final double SECONDS_OF_A_DAY = 86_400;
    private static final String SUGGESTION = "suggestion";

    private final Facades doors;

    public Reports(Facades doors) {
        this.doors = doors;
    }

    /**
     * What reading the records came to.
     *
     * @param refused rows that never became a submission
     * @param timesAssumed times of day that were assumed
     */
    public record Reading(int refused, int timesAssumed) {}

    /** Of the outcomes of a run that took so long. */
    public ReplayReport of(Outcomes outcomes, Reading reading, Duration took, boolean partial) {
        List<CaseOutcome> all = outcomes.all();
        Map<String, List<CaseOutcome>> byEntity = new TreeMap<>();
        for (CaseOutcome one : all) {
            if (one.entity() != null) {
                byEntity.computeIfAbsent(one.entity(), code -> new ArrayList<>())
                        .add(one);
            }
        }
        double seconds = Math.max(took.toMillis() / 1000.0, 0.001);
        long opened = all.stream()
                .filter(one -> one.refused() == null && one.state() != null)
                .count();
        Total total = new Total(
                figures(all, reading.refused()),
                opened / seconds,
                seconds,
                outcomes.digest(),
                partial,
                day(all.stream()
                        .map(CaseOutcome::receivedAt)
                        .min(Instant::compareTo)
                        .orElse(null)),
                day(doors.clock().now()),
                count(all, one -> one.entity() != null && !one.triaged()),
                count(all, CaseOutcome::triaged),
                all.stream().mapToInt(CaseOutcome::misfits).sum(),
                reading.timesAssumed(),
                new PromisedDates(outcomes.until(), doors.clock().zone()).of(all));
        return new ReplayReport(
                total,
                byEntity.entrySet().stream()
                        .map(each -> new EntityFigures(each.getKey(), name(each.getKey()), figures(each.getValue(), 0)))
                        .toList());
    }

    private String day(@Nullable Instant instant) {
        return instant == null
                ? ""
                : java.time.LocalDate.ofInstant(instant, doors.clock().zone()).toString();
    }

    private Bilingual name(String entity) {
        return doors.organisation()
                .name(Part.ENTITY, entity, doors.clock().today())
                .orElseGet(() -> new Bilingual(entity, entity));
    }

    private Figures figures(List<CaseOutcome> all, int refusedRows) {
        List<CaseOutcome> judged = all.stream()
                .filter(one -> !one.kind().equals(SUGGESTION) && one.state() != null)
                .toList();
        List<CaseOutcome> replied =
                judged.stream().filter(one -> one.repliedAt() != null).toList();
        int late = count(judged, CaseOutcome::late);
        int decided = count(judged, one -> one.repliedAt() != null || one.late());
        double[] working =
                replied.stream().mapToDouble(this::workingDays).sorted().toArray();
        List<Integer> scores =
                all.stream().flatMap(one -> one.scores().stream().limit(3)).toList();
        return new Figures(
                count(all, one -> one.state() != null),
                refusedRows + count(all, one -> one.state() == null && one.refused() != null),
                replied.size(),
                late,
                decided == 0 ? null : (decided - late) / (double) decided,
                mean(working),
                mean(replied.stream().mapToDouble(Reports::calendarDays).toArray()),
                working.length == 0 ? null : working[(int) Math.ceil(0.9 * working.length) - 1],
                all.stream().mapToInt(CaseOutcome::level).sum(),
                count(all, one -> !one.scores().isEmpty()),
                mean(scores.stream().mapToDouble(Integer::doubleValue).toArray()),
                count(all, one -> one.kind().equals(SUGGESTION) && one.state() != null),
                count(all, one -> one.kind().equals(SUGGESTION) && one.repliedAt() != null),
                count(all, one -> one.state() != null && one.closedAt() == null && !isAtEnd(one)),
                all.stream().mapToInt(CaseOutcome::recorded).sum(),
                all.stream().mapToInt(CaseOutcome::modelled).sum());
    }

    private static boolean isAtEnd(CaseOutcome one) {
        return List.of("closed", "not-admitted", "joined", "withdrawn").contains(one.state());
    }

    private double workingDays(CaseOutcome one) {
        WorkingCalendar calendar = doors.calendars().current(Objects.requireNonNullElse(one.entity(), "country"));
        Duration open = calendar.between(one.receivedAt(), Objects.requireNonNull(one.repliedAt()))
                .open();
        return open.toSeconds() / (double) calendar.standardDay().toSeconds();
    }

    private static double calendarDays(CaseOutcome one) {
        return Duration.between(one.receivedAt(), Objects.requireNonNull(one.repliedAt()))
                        .toSeconds()
                / SECONDS_OF_A_DAY;
    }

    private static int count(List<CaseOutcome> all, java.util.function.Predicate<CaseOutcome> which) {
        return (int) all.stream().filter(which).count();
    }

    private static @Nullable Double mean(double[] values) {
        return values.length == 0 ? null : java.util.Arrays.stream(values).sum() / values.length;
    }
}
