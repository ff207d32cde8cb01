package org.tawasul.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tawasul.replay.model.Outcomes;
import org.tawasul.replay.model.Reports;
import org.tawasul.replay.records.Profiles;
import org.tawasul.replay.records.RecordReader;
import org.tawasul.replay.year.GeneratedYear;
import org.tawasul.replay.year.YearOrder;
import org.tawasul.shared.table.TableFiles;

/**
 * Samples of recorded cases and the first of a generated year live on one seed, more than five thousand. What came of them is committed with its digest: whoever changes a process,
 * a rule or the program sees whether it changed what happens to people, and in how many cases.
 */
class ReplaySliceTest {
    private static final Path COMMITTED = Path.of("docs/generated/replay-slice.md");
    private static final List<String> SAMPLES = List.of("nyc-311-2018", "nyc-311-animals", "arabic");

    private static final int OF_YEAR = 3_400;

    @Test
    void whatBecomesOfTheSamplesIsWhatIsCommitted() throws IOException {
        StringBuilder text = new StringBuilder(
                """
                # What becomes of the samples of recorded cases

                Made by `ReplaySliceTest` from `samples/cases` and a generated year, each in a run of its own, seed 1. The same input, seed, processes and rules give the same digest.
                """);
        int received = 0;
        for (String sample : SAMPLES) {
            ReplayReport report = replayed(sample);
            received += report.total().figures().received();
            section(text, sample, report);
        }
        ReplayReport year = of(year(), 0);
        received += year.total().figures().received();
        section(text, "the first weeks of a generated year", year);
        assertThat(received).isGreaterThan(5000);
        if (Boolean.getBoolean("tawasul.regenerate")) {
            Files.writeString(COMMITTED, text);
        }
        assertThat(COMMITTED)
                .as("what becomes of cases has changed: run bin/check --regenerate and look at the difference")
                .exists()
                .hasContent(text.toString());
    }

    private static ReplayReport replayed(String sample) {
        List<RecordedCase> cases = new ArrayList<>();
        List<RefusedRecord> refused = new ArrayList<>();
        RecordReader reader = new RecordReader(
                Profiles.in(Path.of("samples/profiles")), ZoneId.of("Asia/Bahrain"), cases::add, refused::add);
        reader.read(Path.of("samples/cases", sample + ".csv"), null);
        cases.sort(Comparator.comparing(RecordedCase::receivedAt).thenComparing(RecordedCase::key));
        return of(cases, refused.size());
    }

    /** As many a day as there are in a whole country; their days go on until all could be answered. */
    private static List<RecordedCase> year() {
        TableFiles organisation = TableFiles.read("", "/samples/organisation", GeneratedYear.files());
        return GeneratedYear.of(new YearOrder(2022, 179_421, 6_000, 1), organisation)
                .cases()
                .limit(OF_YEAR)
                .toList();
    }

    private static ReplayReport of(List<RecordedCase> cases, int refused) {
        try (ReplayedProgram program = new ReplayedProgram(cases.get(0).receivedAt())) {
            Outcomes outcomes = program.replay(cases, 1, 2, null);
            return new Reports(program.doors()).of(outcomes, new Reports.Reading(refused, 0), Duration.ZERO, false);
        }
    }

    private static void section(StringBuilder text, String sample, ReplayReport report) {
        ReplayReport.Total total = report.total();
        text.append("\n## ").append(sample).append("\n\n");
        text.append("Digest `")
                .append(total.digest())
                .append("`, ")
                .append(total.from())
                .append(" to ");
        text.append(total.until()).append(".\n\n");
        text.append("- Routed by rules: ").append(total.routedByRules());
        text.append("; decided by the central team: ").append(total.triaged()).append('\n');
        text.append("- Recorded acts that a case had no place for: ")
                .append(total.misfits())
                .append('\n');
        ReplayReport.Promised promised = total.promised();
        if (promised != null) {
            text.append("- The cities' own dates, of ")
                    .append(promised.compared())
                    .append(" cases: kept by theirs ");
            text.append(promised.keptByRecord()).append(", by ours ").append(promised.keptByUs());
            text.append(", judged alike ").append(promised.alike()).append('\n');
        }
        text.append(
                "\n| entity | received | refused | replied | late | in time, % | mean working days | escalations | ratings | open | recorded | modelled |\n");
        text.append("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
        row(text, "all", total.figures());
        report.entities().forEach(entity -> row(text, entity.code(), entity.figures()));
    }

    private static void row(StringBuilder text, String name, ReplayReport.Figures of) {
        text.append("| ").append(name);
        for (Object cell : List.of(
                of.received(),
                of.refused(),
                of.replied(),
                of.late(),
                rounded(of.inTimeShare() == null ? null : 100 * of.inTimeShare()),
                rounded(of.meanReplyWorkingDays()),
                of.escalations(),
                of.ratings(),
                of.open(),
                of.recorded(),
                of.modelled())) {
            text.append(" | ").append(cell);
        }
        text.append(" |\n");
    }

    private static String rounded(@Nullable Double value) {
        return value == null ? "" : String.format(Locale.ROOT, "%.1f", value);
    }
}
