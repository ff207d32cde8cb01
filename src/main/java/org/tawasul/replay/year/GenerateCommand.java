package org.tawasul.replay.year;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tawasul.shared.Message;
import org.tawasul.shared.Terminal;
import org.tawasul.shared.table.BrokenTables;
import org.tawasul.shared.table.TableFiles;
import org.tawasul.shared.text.Texts;

/** {@code bin/tawasul generate}: writes a {@link GeneratedYear} into a file, one case a line. Ends with 0, or with 2 if it could not do what was asked. */
public final class GenerateCommand {
    private static final int REFUSED = 2;
    private static final int BYTES_OF_A_MEGABYTE = 1_000_000;

    private final PrintStream out;
    private final PrintStream err;
    private final Texts texts = new Texts(Pace.ZONE, List.of("replay-year", "tables"));

    GenerateCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        int status = new GenerateCommand(Terminal.out(), Terminal.err()).run(arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    int run(String... arguments) {
        GenerateOptions options = new GenerateOptions(arguments);
        try {
            options.check();
            if (options.asksForHelp()) {
                out.println(say(options, Message.of("generate.help")));
            } else {
                generate(options);
            }
            return 0;
        } catch (CannotGenerate e) {
            err.println(say(options, e.reason()));
        } catch (BrokenTables e) {
            e.faults().forEach(fault -> err.println(fault.in(options.language(), texts)));
        } catch (IOException e) {
            err.println(say(options, Message.of("generate.not-written", "file", options.out())));
        }
        return REFUSED;
    }

    private void generate(GenerateOptions options) throws IOException {
        TableFiles files = TableFiles.read(options.organisation(), "/samples/organisation", GeneratedYear.files());
        Progress progress = new Progress(err, (done, all) -> say(options, Progress.message(done, all)));
        GeneratedYear year = GeneratedYear.of(options.order(), files);
        if (options.out().equals(GenerateOptions.STANDARD_OUTPUT)) {
            CaseFile.write(year, out, progress);
            return;
        }
        long bytes = CaseFile.write(year, Path.of(options.out()), progress);
        err.println(say(
                options,
                new Message(
                        "generate.written",
                        Map.of(
                                "cases", year.size(),
                                "file", options.out(),
                                "megabytes", (double) bytes / BYTES_OF_A_MEGABYTE,
                                "seconds", progress.seconds()))));
    }

    private String say(GenerateOptions options, Message message) {
        return texts.say(message, options.language());
    }
}
