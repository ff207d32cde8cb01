package org.tawasul.reports.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ConfigurableApplicationContext;
import org.tawasul.StoreProgram;
import org.tawasul.reports.MonthReport;
import org.tawasul.reports.MonthlyReports;
import org.tawasul.reports.Paper;
import org.tawasul.reports.Papers;
import org.tawasul.reports.ReportReader;
import org.tawasul.shared.CannotStart;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.Terminal;
import org.tawasul.shared.text.Texts;

/**
 * {@code bin/tawasul report --month 2026-10}: the report of a month from the store that is configured. Ends with 0, and with 2 when it can't be done as it was asked for; then nothing is
 * written.
 */
public final class ReportCommand {
    private static final int WRITTEN = 0;
    private static final int NOT_WRITTEN = 2;

    /** Codes of reasons that the command has a sentence for. */
    private static final Set<String> SAID = Set.of("store-in-use");

    private final Texts texts;
    private final PrintStream out;
    private final PrintStream err;

    ReportCommand(ZoneId zone, PrintStream out, PrintStream err) {
        this.texts = new Texts(zone, List.of("reports-command", "problems"));
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        String zone = System.getenv().getOrDefault("TAWASUL_ZONE", "Asia/Bahrain");
        System.exit(new ReportCommand(ZoneId.of(zone), Terminal.out(), Terminal.err()).run(arguments));
    }

    int run(String... arguments) {
        Language language = ReportOptions.language(arguments);
        if (List.of(arguments).contains("--help")) {
            out.println(texts.say(Message.of("command.help"), language));
            return WRITTEN;
        }
        try {
            ReportOptions options = ReportOptions.of(arguments);
            StoreProgram.folderWithoutStore().ifPresent(folder -> {
                throw new ReportOptions.Wrong("no-store", Map.of("folder", folder.toString()));
            });
            say(Message.of("command.opening"), language);
            try (ConfigurableApplicationContext context = StoreProgram.start()) {
                write(context.getBean(MonthlyReports.class), context.getBean(Papers.class), options);
            }
            return WRITTEN;
        } catch (ReportOptions.Wrong wrong) {
            say(wrong.sentence(), language);
        } catch (Refusal refusal) {
            say(refusal.sentence(), language);
        } catch (CannotStart cannot) {
            say(why(cannot), language);
        } catch (OutputBroken e) {
            say(Message.of("command.output-broken"), language);
        } catch (IOException e) {
            say(new Message("command.not-writable", Map.of("file", String.valueOf(e.getMessage()))), language);
        } catch (RuntimeException e) {
            say(
                    StoreProgram.isOfAnotherVersion(e)
                            ? Message.of("command.other-version")
                            : new Message("command.cannot-start", Map.of("reason", StoreProgram.reason(e))),
                    language);
        }
        return NOT_WRITTEN;
    }

    /** What an operator of the service reads is English; a reader of the report has it in his language where it is known. */
    static Message why(CannotStart cannot) {
        return cannot.code() != null && SAID.contains(cannot.code())
                ? new Message("command." + cannot.code(), cannot.facts())
                : new Message("command.cannot-start", Map.of("reason", String.valueOf(cannot.getMessage())));
    }

    void write(MonthlyReports reports, Papers papers, ReportOptions options) throws IOException {
        Language language = options.language();
        say(Message.of("command.counting", "month", options.month().atDay(1)), language);
        MonthReport report = reports.forOperator(options.month(), options.entity());
        if (report.isBeforeTheFirst()) {
            say(Message.of("command.before-first"), language);
        }
        if (!report.over()) {
            say(Message.of("command.not-over"), language);
        }
        byte[] content =
                switch (options.format()) {
                    case JSON -> papers.json(report).getBytes(StandardCharsets.UTF_8);
                    case HTML -> papers.html(paper(papers, report, language)).getBytes(StandardCharsets.UTF_8);
                    case PDF -> {
                        say(Message.of("command.printing"), language);
                        yield papers.pdf(paper(papers, report, language));
                    }
                };
        Path file = options.out();
        if (file == null) {
            out.print(new String(content, StandardCharsets.UTF_8));
            if (out.checkError()) {
                throw new OutputBroken();
            }
        } else {
            keep(file, content);
            say(Message.of("command.written", "file", file.toString()), language);
        }
    }

    private static Paper paper(Papers papers, MonthReport report, Language language) {
        return papers.of(report, language, ReportReader.ANYBODY);
    }

    /** Whole or not at all. */
    private static void keep(Path file, byte[] content) throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.write(half, content);
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /** A stream that prints says nothing of itself when the disk is full or whoever read is gone. */
    private static final class OutputBroken extends IOException {}

    private void say(Message message, Language language) {
        err.println(texts.say(message, language));
    }
}
