package org.tawasul.replay.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenerateCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void aYearIsWrittenOneCaseALine() throws IOException {
        Path file = folder.resolve("year.jsonl");

        int status =
                run("--year", "2022", "--cases=120", "--suggestions", "5", "--seed", "-7", "--out", file.toString());

        assertThat(status).isZero();
        assertThat(Files.readAllLines(file)).hasSize(125).allSatisfy(line -> assertThat(line)
                .startsWith("{\"key\":\"2022-0")
                .endsWith("}"));
        assertThat(said(err)).contains("125 cases are in " + file).contains(" (0.1 MB, ");
        assertThat(said(out)).isEmpty();
        assertThat(left()).containsExactly(file);
    }

    @Test
    void theStandardOutputTakesTheSameLines() throws IOException {
        Path file = folder.resolve("year.jsonl");
        run("--year", "2022", "--cases", "40", "--out", file.toString());

        assertThat(run("--year", "2022", "--cases", "40", "--out", "-")).isZero();

        assertThat(said(out)).isEqualTo(Files.readString(file));
        assertThat(said(out).lines()).hasSize(6040);
    }

    @Test
    void aPipeIsWrittenIntoAndStaysOne() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        CompletableFuture<List<String>> read = CompletableFuture.supplyAsync(() -> lines(pipe));

        assertThat(run("--year", "2022", "--cases", "4", "--suggestions", "0", "--out", pipe.toString()))
                .isZero();

        assertThat(read.get(1, TimeUnit.MINUTES)).hasSize(4);
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --cases 5                          | Say which year: --year 2022.
                    --year                             | The option “--year” needs a value.
                    --year 2022 --out=                 | The option “--out” needs a value.
                    --year soon                        | “--year” needs a whole number.
                    --year 2022 --cases 5000000000     | “--cases” needs a whole number.
                    --year 1999                        | “--year” lies between 2000 and 2100.
                    --year 2022 --cases -1             | “--cases” lies between 0 and 2000000.
                    --year 2022 --suggestions 1000001  | “--suggestions” lies between 0 and 1000000.
                    --year 2022 --sead 4               | There is no option “--sead”.
                    --year 2022 more                   | There is no option “more”.
                    --year 2009 --cases 5              | The organisation has no services or no blocks that are in force all through 2009.
                    --year 2022 --organisation nowhere | There is no folder “nowhere”.
                    --year 2022 --language fr          | “--language” is ar or en.
                    --year 2022 --cases 5 --out no/x   | The file “no/x” can't be written
                    --language ar                      | يُرجى ذكر السنة: --year 2022.
                    --year 1999 --language ar          | قيمة «--year» بين 2000 و2100.
                    """)
    void whatCannotBeDoneIsSaid(String arguments, String sentence) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(said(err)).startsWith(sentence);
        assertThat(said(out)).isEmpty();
    }

    @Test
    void aBrokenTableIsNamedByItsRow() throws IOException {
        for (var file : Years.SAMPLE.texts().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        Files.writeString(folder.resolve("blocks.csv"), "first,last,area,from,until\n9,1,capital,2010-01-01,\n");

        assertThat(run("--year", "2022", "--organisation", folder.toString(), "--out", "-"))
                .isEqualTo(2);
        assertThat(said(err)).startsWith("File blocks.csv, row 2, column last:");
    }

    @Test
    void whatCannotNameAFileIsSaid() {
        assertThat(run("--year", "2022", "--out", "a\0b")).isEqualTo(2);
        assertThat(said(err)).contains("can't be the name of a file here");
        assertThat(run("--year", "2022", "--organisation", "a\0b")).isEqualTo(2);
        assertThat(said(err)).contains("can't be the name of a file here");
    }

    @Test
    void helpIsThereInBothLanguages() {
        assertThat(run("-h")).isZero();
        assertThat(said(out)).startsWith("Usage: bin/tawasul generate");
        out.reset();
        assertThat(run("--help")).isZero();
        assertThat(said(out))
                .startsWith("Usage: bin/tawasul generate --year YEAR")
                .contains("--organisation DIR");
        out.reset();
        assertThat(run("--help", "--language", "ar")).isZero();
        assertThat(said(out)).startsWith("طريقة الاستعمال: bin/tawasul generate");
    }

    @Test
    void whoWaitsHearsHowFarItIs() {
        assertThat(Progress.message(50, 200).parameters()).containsEntry("percent", 25);
        assertThat(Progress.message(0, 0).parameters()).containsEntry("percent", 100);
    }

    private int run(String... arguments) {
        err.reset();
        return new GenerateCommand(stream(out), stream(err)).run(arguments);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String said(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
