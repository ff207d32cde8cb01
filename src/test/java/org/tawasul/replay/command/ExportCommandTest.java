package org.tawasul.replay.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawasul.replay.CaseOutcome;
import org.tawasul.replay.RecordedAct;
import org.tawasul.replay.RecordedCase;
import org.tawasul.replay.RefusedRecord;
import org.tawasul.replay.ReplayedProgram;
import org.tawasul.replay.model.Outcomes;
import org.tawasul.replay.records.Profiles;
import org.tawasul.replay.records.RecordReader;
import org.tawasul.replay.records.WholeFile;
import org.tawasul.shared.Language;

/** A store is written into a file, and the file lives again as what was stored. */
@Tag("store")
class ExportCommandTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Bahrain");
    private static final String ROW =
            "%s,%s,complaint,street-lighting,muharraq,,web,ar,عمود الإنارة أمام منزلنا لا يعمل منذ أيام ونرجو إصلاحه %s,,\n";

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
    void whatAStoreHoldsIsWrittenIntoAFileThatLivesAgain() throws IOException {
        Path csv = folder.resolve("records.csv");
        Files.writeString(
                csv,
                "key,received,kind,service,area,block,channel,language,text,expected_entity,traits\n"
                        + ROW.formatted("a", "2025-03-03T10:00", "a")
                        + ROW.formatted("b", "2025-03-04T10:00", "b")
                        + ROW.formatted("c", "2025-03-05T10:00", "c"));
        List<RecordedCase> records = read(csv);
        Path file = folder.resolve("store.jsonl");
        Path day = folder.resolve("day.jsonl");
        Outcomes once;
        try (ReplayedProgram program = new ReplayedProgram(records.get(0).receivedAt())) {
            once = program.replay(records, 5, 1, null);
            assertThat(write(program, "--out", file.toString())).isZero();
            assertThat(write(program, "--out", day.toString(), "--from=2025-03-04", "--to=2025-03-04"))
                    .isZero();
        }
        assertThat(said()).contains("3 cases are in " + file + ".", "1 case is in " + day + ".", "unsealed");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(read(day)).extracting(RecordedCase::key).containsExactly(number(once, "b"));
        List<RecordedCase> exported = read(file);
        assertThat(exported)
                .extracting(RecordedCase::key)
                .containsExactly(number(once, "a"), number(once, "b"), number(once, "c"));
        assertThat(exported)
                .flatExtracting(RecordedCase::acts)
                .filteredOn(act -> act.by() == RecordedAct.By.STAFF)
                .isNotEmpty()
                .extracting(RecordedAct::who)
                .doesNotContainNull();

        try (ReplayedProgram program = new ReplayedProgram(records.get(0).receivedAt())) {
            Outcomes again = program.replay(exported, 99, 2, once.until());
            assertThat(again.all())
                    .extracting(CaseOutcome::happened)
                    .containsExactlyInAnyOrderElementsOf(once.all().stream()
                            .map(one -> one.happened().under(number(once, one.key())))
                            .toList());
            assertThat(again.all()).extracting(CaseOutcome::modelled).containsOnly(0);
        }
    }

    @Test
    void whatCanNotBeDoneIsSaidInOneSentence() {
        assertThat(ExportCommand.run()).isEqualTo(2);
        assertThat(ExportCommand.run("records.csv", "--out", folder.resolve("x").toString()))
                .isEqualTo(2);
        assertThat(ExportCommand.run(
                        "--out", folder.resolve("none").resolve("x").toString()))
                .isEqualTo(2);
        assertThat(ExportCommand.run("--out", folder.resolve("x").toString(), "--from=yesterday"))
                .isEqualTo(2);
        for (String day : List.of("--to=+999999999-12-31", "--from=1700-01-01")) {
            assertThat(ExportCommand.run("--out", folder.resolve("x").toString(), day))
                    .isEqualTo(2);
        }
        assertThat(ExportCommand.run("--out", folder.resolve("x").toString(), "--from=2025-03-05", "--to=2025-03-04"))
                .isEqualTo(2);
        assertThat(ExportCommand.run("--seed", "1")).isEqualTo(2);
        assertThat(said())
                .contains(
                        "Which file? Write --out FILE.",
                        "export takes no file but that of --out: records.csv.",
                        "of --out can't be written.",
                        "The option --from wants a day",
                        "The option --to wants a day",
                        "--from 5 March 2025 is after --to 4 March 2025",
                        "There is no option --seed. See bin/tawasul export --help.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aLinkToAFileStaysALink() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);

        assertThat(ExportCommand.run("--out", link.toString())).isEqualTo(2);
        assertThat(said()).contains(link + " is a link to a file.");
        WholeFile.write(link, out -> out.write("theirs".getBytes(StandardCharsets.UTF_8)));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("theirs");
    }

    @Test
    void helpIsTheResult() {
        assertThat(ExportCommand.run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("bin/tawasul export --out FILE", "trusted with both");
        assertThat(said()).isEmpty();
    }

    private int write(ReplayedProgram program, String... arguments) {
        return ExportCommand.write(program.beans(), Options.ofExport(arguments), new Speaker(ZONE, Language.EN));
    }

    private static List<RecordedCase> read(Path file) {
        List<RecordedCase> cases = new ArrayList<>();
        List<RefusedRecord> refused = new ArrayList<>();
        new RecordReader(Profiles.in(Path.of("samples/profiles")), ZONE, cases::add, refused::add).read(file, null);
        assertThat(refused).isEmpty();
        return cases;
    }

    private static String number(Outcomes outcomes, String key) {
        return Objects.requireNonNull(outcomes.numbers().get(key));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
