package org.tawasul.reports.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawasul.reports.MonthReport;
import org.tawasul.reports.MonthlyReports;
import org.tawasul.reports.Paper;
import org.tawasul.reports.Papers;
import org.tawasul.reports.ReportReader;
import org.tawasul.reports.SampleReports;
import org.tawasul.shared.CannotStart;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.text.Texts;

/** What {@code bin/tawasul report} reads, writes and says. */
class ReportCommandTest {
    @TempDir
    Path folder;

    private MonthReport report = SampleReports.report(2);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ReportCommand command =
            new ReportCommand(ZoneId.of("Asia/Bahrain"), new PrintStream(out, true), new PrintStream(err, true));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                        | There is no option .",
                "--mnth 2026-10                            | There is no option --mnth.",
                "--month                                   | The option --month lacks what comes after it.",
                "--entity works                            | Which month? Write --month 2026-10.",
                "--month 2026-13                           | 2026-13 is no month.",
                "--month october                           | october is no month.",
                "--month 2026-10 --format doc              | --format is one of: html, pdf, json.",
                "--month 2026-10 --language fr             | --language is one of: en, ar.",
                "--month 2026-10 --entity ../x             | ../x is no code of an entity.",
                "--month 2026-10 --format pdf              | A paper for printing goes to a file.",
                "--month 2026-10 --out /nowhere/report.pdf | /nowhere/report.pdf can't be written.",
                "--month 2026-10 --language ar --format pdf | نسخة الطباعة تُكتب في ملف."
            })
    void whatCanNotBeDoneIsSaidInOneSentence(String arguments, String sentence) {
        assertThat(command.run(arguments.split(" "))).isEqualTo(2);
        assertThat(err()).contains(sentence);
        assertThat(out.size()).isZero();
    }

    @Test
    void aStoreThatIsInUseIsSaidInTheLanguageOfWhoeverAsks() {
        Texts texts = new Texts(ZoneId.of("Asia/Bahrain"), List.of("reports-command"));
        Message why = ReportCommand.why(new CannotStart("Another copy", "store-in-use", Map.of("folder", "/srv/data")));

        assertThat(texts.say(why, Language.AR))
                .contains("/srv/data", "قيد الاستعمال")
                .doesNotContain("Another");
        assertThat(texts.say(why, Language.EN)).contains("/srv/data", "is in use");
        assertThat(texts.say(ReportCommand.why(new CannotStart("No key")), Language.AR))
                .contains("بالإنجليزية", "No key");
    }

    @Test
    void helpIsTheResult() {
        assertThat(command.run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("bin/tawasul report --month 2026-10");
    }

    @Test
    void theFileIsWholeAndTheOutputIsLeftAlone() throws IOException {
        Path file = folder.resolve("report.pdf");

        write("--month", "2026-10", "--format=pdf", "--out", file.toString());

        assertThat(Files.readString(file)).isEqualTo("pdf EN");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        assertThat(out.size()).isZero();
        assertThat(err()).contains("Counting October 2026", "Printing", "The report is in " + file);
    }

    @Test
    void withoutAFileItIsTheOutput() throws IOException {
        write("--month", "2026-10", "--entity", "works", "--language", "ar");
        write("--month", "2026-10", "--format", "json");

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("html ARjson");
    }

    @Test
    void anOutputThatBreaksOffIsNoReport() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        ReportCommand broken =
                new ReportCommand(ZoneId.of("Asia/Bahrain"), new PrintStream(full), new PrintStream(err, true));

        assertThatThrownBy(() -> broken.write(
                        reports(), new SaidPapers(), ReportOptions.of("--month", "2026-10", "--format", "json")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aMonthThatIsNotOverOrBeforeTheFirstCaseIsWrittenAndToldSo() throws IOException {
        report = SampleReports.beside(SampleReports.report(2), SampleReports.numbers(SampleReports.MONTH, 9, 9), false);
        write("--month", "2026-10", "--format", "json");
        assertThat(err()).contains("This month is not over").doesNotContain("before the first case");

        report = SampleReports.empty(SampleReports.MONTH.plusMonths(1));
        write("--month", "2026-10", "--format", "json", "--language", "ar");
        assertThat(err()).contains("هو قبل أول حالة في هذا المخزن");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("jsonjson");
    }

    @Test
    void anEntityThatThereIsNotLeavesNoFile() {
        Path file = folder.resolve("report.html");

        assertThatThrownBy(() -> write("--month", "2026-10", "--entity", "atlantis", "--out", file.toString()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("report-entity-unknown"));
        assertThat(file).doesNotExist();
    }

    @Test
    void aMonthAheadLeavesNoFile() {
        Path file = folder.resolve("report.html");

        assertThatThrownBy(() -> write("--month", "2026-12", "--out", file.toString()))
                .isInstanceOf(Refusal.class);
        assertThat(file).doesNotExist();
    }

    private void write(String... arguments) throws IOException {
        command.write(reports(), new SaidPapers(), ReportOptions.of(arguments));
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private MonthlyReports reports() {
        return (MonthlyReports) Proxy.newProxyInstance(
                ReportCommandTest.class.getClassLoader(),
                new Class<?>[] {MonthlyReports.class},
                (proxy, method, arguments) -> {
                    if (((YearMonth) arguments[0]).isAfter(SampleReports.MONTH)) {
                        throw Refusal.of(Refusal.Kind.NOT_FOUND, "report-month-ahead");
                    }
                    if ("atlantis".equals(arguments[1])) {
                        throw Refusal.of(Refusal.Kind.NOT_FOUND, "report-entity-unknown");
                    }
                    return report;
                });
    }

    /** Says what it was asked for. */
    private static final class SaidPapers implements Papers {
        @Override
        public Paper of(MonthReport report, Language language, ReportReader reader) {
            return new Paper(language, "report", "", "", List.of(), List.of(), List.of());
        }

        @Override
        public String html(Paper paper) {
            return "html " + paper.language();
        }

        @Override
        public byte[] pdf(Paper paper) {
            return ("pdf " + paper.language()).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String json(MonthReport report) {
            return "json";
        }
    }
}
