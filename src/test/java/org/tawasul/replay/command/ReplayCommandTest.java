package org.tawasul.replay.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawasul.replay.RecordedCase;
import org.tawasul.replay.RefusedRecord;
import org.tawasul.replay.ReplayReport;
import org.tawasul.replay.ReplayedProgram;
import org.tawasul.replay.model.Outcomes;
import org.tawasul.replay.model.Reports;
import org.tawasul.replay.model.Run;
import org.tawasul.replay.people.Habits;
import org.tawasul.replay.records.Profiles;
import org.tawasul.replay.records.RecordReader;
import org.tawasul.shared.Language;

/** The command as somebody at a terminal meets it. */
class ReplayCommandTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Bahrain");
    private static final String HEADER =
            "key,received,kind,service,area,block,channel,language,text,expected_entity,traits\n";

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PrintStream itsErr = System.err;
    private final PrintStream itsOut = System.out;

    @TempDir
    Path folder;

    @BeforeEach
    void hear() {
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void hearNoMore() {
        System.setErr(itsErr);
        System.setOut(itsOut);
    }

    @Test
    void whereNoRowCanBeACaseTheReasonsAreSaidAndWritten() throws IOException {
        Path file = file(HEADER + row("1", "2025-02-30T10:00", "street-lighting") + "2,three,cells\n");
        Path refusals = folder.resolve("refused.csv");
        assertThat(ReplayCommand.run(file.toString(), "--refusals", refusals.toString()))
                .isEqualTo(2);
        assertThat(Files.readAllLines(refusals))
                .hasSize(3)
                .element(1)
                .asString()
                .contains(",2,2,received,replay.date-unreadable,", "The date can't be read.");
        assertThat(said())
                .contains(
                        "row 2, column received: The date can't be read.",
                        "row 3: There are not as many cells as columns.",
                        "There is no case to replay.");
    }

    @Test
    void aFileInAnotherEncodingIsSaidToBeSo() throws IOException {
        Path file = folder.resolve("excel.csv");
        Files.write(file, (HEADER + row("1", "2025-03-03T10:00", "")).getBytes(Charset.forName("windows-1256")));
        assertThat(ReplayCommand.run(file.toString())).isEqualTo(2);
        assertThat(said()).contains("excel.csv: The file as a whole is not UTF-8 but, it seems, Windows-1256");
    }

    /** Submissions that the system refuses are rows that somebody has to mend, too. */
    @Test
    void theRefusalsFileHasAsManyRowsAsTheReportCounts() throws IOException {
        Path csv = file(HEADER
                + row("1", "2025-03-03T10:00", "street-lighting")
                + row("2", "2025-03-03T10:05", "no-such-service")
                + row("3", "no date", "street-lighting"));
        List<RecordedCase> cases = new ArrayList<>();
        List<RefusedRecord> refused = new ArrayList<>();
        RecordReader reader =
                new RecordReader(Profiles.in(Path.of("samples/profiles")), ZONE, cases::add, refused::add);
        reader.read(csv, null);
        Path refusals = folder.resolve("refused.csv");
        try (ReplayedProgram program = new ReplayedProgram(cases.get(0).receivedAt())) {
            Outcomes outcomes = program.replay(cases, 1, 1, null);
            ReplayReport report = new Reports(program.doors())
                    .of(outcomes, new Reports.Reading(refused.size(), 0), Duration.ofSeconds(1), false);
            refused.addAll(Refusals.atTheDoor(outcomes, reader));
            Refusals.write(refused, new Speaker(ZONE, Language.EN).texts(), refusals);
            assertThat(report.total().figures().refused()).isEqualTo(refused.size());
            isWrittenAsFarAsItCanBe(report, outcomes);
        }
        assertThat(Files.readAllLines(refusals)).hasSize(3).satisfies(lines -> {
            assertThat(lines.get(1)).contains(",4,4,received,replay.date-unreadable,");
            assertThat(lines.get(2)).contains(",3,3,service,problem.service-unknown,");
        });
    }

    /** A disk that is full at the end of a long run takes only the file that it has no room for. */
    private void isWrittenAsFarAsItCanBe(ReplayReport report, Outcomes outcomes) {
        Path kept = folder.resolve("outcomes.jsonl");
        Path gone = folder.resolve("no-such-folder").resolve("figures.json");
        Options options = Options.ofReplay("records.csv", "--report", gone.toString(), "--outcomes", kept.toString());
        assertThat(new Results(new Speaker(ZONE, Language.EN), options).write(report, outcomes))
                .isFalse();
        assertThat(kept).exists();
        assertThat(said()).contains("of --report can't be written.");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(report.total().digest());
    }

    @Test
    void anOptionThatCannotBeIsSaidBeforeAnythingIsRead() throws IOException {
        Path file = file(HEADER + row("1", "2025-03-03T10:00", "street-lighting"));
        for (String wrong : List.of("--threads=0", "--seed=one", "--limit=0", "--store=oracle")) {
            assertThat(ReplayCommand.run(file.toString(), wrong)).isEqualTo(2);
        }
        assertThat(said())
                .contains(
                        "--threads wants a whole number from 1 to 64.",
                        "--seed wants",
                        "--limit wants",
                        "--store takes one of: h2, postgres.")
                .doesNotContain("1 case was read");
    }

    @Test
    void whatWasRefusedIsWrittenAlsoWhereNothingCanStart() throws IOException {
        Path file = file(HEADER + row("1", "2025-03-03T10:00", "street-lighting") + "2,three,cells\n");
        Path refusals = folder.resolve("refused.csv");
        // No database is named.
        assertThat(ReplayCommand.run(file.toString(), "--store=postgres", "--refusals", refusals.toString()))
                .isEqualTo(2);
        assertThat(said()).contains("1 case was read", "TAWASUL_STORE_URL has to name an empty database");
        assertThat(Files.readAllLines(refusals)).hasSize(2);
    }

    /** One slip of the keyboard takes only its own row: the program can't start on a day on which nobody is there yet. */
    @Test
    void aRowOfBeforeTheOrganisationIsRefusedAndTheRunGoesOn() throws IOException {
        Path file = file(HEADER
                + row("1", "2005-03-03T10:00", "street-lighting")
                + row("2", "2010-01-01T00:00", "street-lighting")
                + row("3", "2025-03-03T10:00", "street-lighting"));
        Path refusals = folder.resolve("refused.csv");
        // No database is named: it ends where it would start.
        assertThat(ReplayCommand.run(file.toString(), "--store=postgres", "--refusals", refusals.toString()))
                .isEqualTo(2);
        assertThat(said()).contains("2 cases were read; 1 row was refused");
        assertThat(Files.readAllLines(refusals))
                .hasSize(2)
                .element(1)
                .asString()
                .contains(",2,2,received,replay.before-organisation,", "in force from 1 January 2010 on");
    }

    @Test
    void figuresAreWrittenTheSameWhateverTheMachinesLanguage() {
        Locale usual = Locale.getDefault();
        try {
            for (Locale one : List.of(Locale.GERMANY, Locale.forLanguageTag("ar-EG"), Locale.ROOT)) {
                Locale.setDefault(one);
                assertThat(Results.share(0.99996)).as(one.toString()).isEqualTo("99.9");
                assertThat(Results.share(0.9931)).as(one.toString()).isEqualTo("99.3");
            }
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void aShareIsNotRoundedUpToAll() {
        assertThat(Results.share(0.99996)).isEqualTo("99.9");
        assertThat(Results.share(1.0)).isEqualTo("100.0");
        assertThat(Results.share(0.9931)).isEqualTo("99.3");
        assertThat(Results.share(null)).isEqualTo("–");
    }

    @Test
    void helpIsTheResult() throws IOException {
        assertThat(ReplayCommand.run("--help")).isZero();
        assertThat(ReplayCommand.run("--language", "ar", "--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Usage: bin/tawasul replay FILE", "\n  --profile NAME", "الاستعمال: bin/tawasul replay FILE");
        assertThat(said()).isEmpty();
        assertThat(ReplayCommand.run("--sed=1")).isEqualTo(2);
        assertThat(said()).contains("There is no option --sed=1. See bin/tawasul replay --help.");
    }

    @Test
    void whoeverBreaksOffARunThatIsOverBreaksNothingOff() throws IOException {
        List<RecordedCase> cases = new ArrayList<>();
        new RecordReader(Profiles.in(Path.of("samples/profiles")), ZONE, cases::add, one -> {})
                .read(file(HEADER + row("1", "2025-03-03T10:00", "street-lighting")), null);
        Duration afterwards = Duration.ofDays(30);
        try (ReplayedProgram program = new ReplayedProgram(cases.get(0).receivedAt());
                Run whole = new Run(program.doors(), new Run.Order(cases, Habits.usual(), 1, 1, afterwards, null));
                Run part = new Run(program.doors(), new Run.Order(cases, Habits.usual(), 1, 1, afterwards, null))) {
            whole.go(progress -> {});
            whole.stop();
            assertThat(whole.isCutShort()).isFalse();
            part.go(progress -> part.stop());
            assertThat(part.isCutShort()).isTrue();
        }
    }

    private static String row(String key, String received, String service) {
        return String.join(
                        ",",
                        key,
                        received,
                        "complaint",
                        service,
                        "muharraq",
                        "",
                        "web",
                        "ar",
                        "عمود الإنارة أمام منزلنا لا يعمل منذ أيام ونرجو إصلاحه " + key,
                        "",
                        "")
                + "\n";
    }

    private Path file(String content) throws IOException {
        Path file = folder.resolve("records.csv");
        Files.writeString(file, content);
        return file;
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
