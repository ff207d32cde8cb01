package org.tawasul.replay.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawasul.shared.Language;

/** What is wrong with a command is found before it has run for an hour, and before anything is lost. */
class OptionsTest {
    private static final String[] WRITTEN = {"report", "html", "outcomes", "refusals"};

    @TempDir
    Path folder;

    @Test
    void whatIsReadIsNeverWrittenOver() throws IOException {
        Path records = Files.writeString(folder.resolve("records.csv"), "key\n");
        Path profile = Files.writeString(folder.resolve("mine.yaml"), "name: mine\n");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), records);
        for (Path read : List.of(
                records,
                profile,
                link,
                folder.resolve("..").resolve(folder.getFileName()).resolve("records.csv"))) {
            Options options = Options.ofReplay(
                    records.toString(), "--profile", profile.toString(), "--refusals", read.toString());
            assertThat(refused(() -> options.mustBeWritable(WRITTEN)))
                    .isEqualTo(
                            "The file " + read + " of --refusals is one of those that are read here, and would be lost."
                                    + " Name another one.");
        }
    }

    @Test
    void noFileIsAskedForTwice() throws IOException {
        Path file = folder.resolve("out");
        Options twice = Options.ofReplay("r.csv", "--report", file.toString(), "--html=" + folder + "/./out");
        assertThat(refused(() -> twice.mustBeWritable(WRITTEN)))
                .contains("out is named by --report and by --html: one would be written over the other.");
        Files.createFile(file);
        assertThat(refused(() -> twice.mustBeWritable(WRITTEN))).contains("is named by --report and by --html");
        assertThatCode(() -> Options.ofReplay("r.csv", "--report", "/dev/null", "--html", "/dev/null")
                        .mustBeWritable(WRITTEN))
                .doesNotThrowAnyException();
    }

    @Test
    void aFolderThatIsNotThereIsSaidBeforeTheProgramStarts() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        for (Path wrong : List.of(folder.resolve("nowhere"), file)) {
            Options options = Options.ofReplay("r.csv", "--rules", wrong.toString());
            assertThat(refused(() -> options.mustBeFolders("processes", "rules", "organisation")))
                    .isEqualTo("The folder " + wrong + " of --rules does not exist or can't be read.");
        }
        assertThatCode(() -> Options.ofReplay("r.csv", "--rules", folder.toString())
                        .mustBeFolders("processes", "rules", "organisation"))
                .doesNotThrowAnyException();
    }

    /** As a name is that has letters which the machine's language lacks. */
    @Test
    void whatCannotNameAFileIsSaid() {
        assertThat(refused(() -> Options.ofReplay("a\0b.csv"))).contains("can't be the name of a file here");
        assertThat(refused(() -> Options.ofReplay("r.csv", "--report", "a\0b").mustBeWritable(WRITTEN)))
                .contains("can't be the name of a file here");
    }

    @Test
    void helpMayBeAskedForInShort() {
        assertThat(Options.ofReplay("-h").asksForHelp()).isTrue();
        assertThat(Options.ofExport("-h").asksForHelp()).isTrue();
    }

    private static String refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        Options.Wrong wrong = catchThrowableOfType(Options.Wrong.class, act);
        assertThat(wrong).isNotNull();
        return new Speaker(ZoneId.of("Asia/Bahrain"), Language.EN).texts().say(wrong.sentence(), Language.EN);
    }
}
