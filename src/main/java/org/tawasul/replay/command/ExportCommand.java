package org.tawasul.replay.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.tawasul.StoreProgram;
import org.tawasul.cases.CaseOutlines;
import org.tawasul.cases.CaseTexts;
import org.tawasul.cases.Cases;
import org.tawasul.customers.Customers;
import org.tawasul.replay.export.StoreExport;
import org.tawasul.replay.export.StoredCases;
import org.tawasul.replay.records.WholeFile;
import org.tawasul.shared.CannotStart;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;
import org.tawasul.shared.Terminal;

/**
 * {@code bin/tawasul export --out FILE}: writes the cases of the store that is configured as lines that a replay reads, and changes nothing in it. It asks for no sign-in: whoever can run it
 * has the store and the keys that open what is sealed in it, and so may read all of it already; the file is unsealed, and only its owner may read it. Ends with 0, and with 2
 * when it can't be done as it was asked for; then there is no file.
 */
public final class ExportCommand {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9998, 12, 31);

    private final Options options;
    private final Speaker speaker;

    private ExportCommand(Options options, Speaker speaker) {
        this.options = options;
        this.speaker = speaker;
    }

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        ZoneId zone = ZoneId.of(System.getenv().getOrDefault("TAWASUL_ZONE", "Asia/Bahrain"));
        Speaker speaker = new Speaker(zone, Language.EN);
        try {
            Options options = Options.ofExport(arguments);
            speaker = new Speaker(zone, options.language());
            if (options.asksForHelp()) {
                speaker.tell(Terminal.out(), Message.of("replay.export-help"));
                return 0;
            }
            return new ExportCommand(options, speaker).export();
        } catch (Options.Wrong wrong) {
            speaker.say(wrong.sentence());
        } catch (CannotStart cannot) {
            if ("store-in-use".equals(cannot.code())) {
                speaker.say("export-store-in-use", cannot.facts());
            } else {
                speaker.say("export-cannot-start", Map.of("reason", String.valueOf(cannot.getMessage())));
            }
        } catch (RuntimeException e) {
            if (StoreProgram.isOfAnotherVersion(e)) {
                speaker.say("export-other-version", Map.of());
            } else {
                speaker.say("export-cannot-start", Map.of("reason", StoreProgram.reason(e)));
            }
        }
        return 2;
    }

    private int export() {
        if (!options.files().isEmpty()) {
            throw new Options.Wrong(
                    "export-no-files", Map.of("file", options.files().get(0).toString()));
        }
        if (options.path("out") == null) {
            throw new Options.Wrong("export-out-wanted", Map.of());
        }
        Path out = Path.of(options.text("out", ""));
        // Whose file it leads to and who may read it isn't seen; a link to a pipe, such as /dev/stdout, only passes it
        // on.
        if (Files.isSymbolicLink(out) && (!Files.exists(out) || Files.isRegularFile(out))) {
            throw new Options.Wrong("export-out-is-link", Map.of("file", out.toString()));
        }
        options.mustBeWritable("out");
        LocalDate from = day(options, "from", FIRST);
        LocalDate to = day(options, "to", LAST);
        if (from.isAfter(to)) {
            throw new Options.Wrong("export-days-reversed", Map.of("from", from, "to", to));
        }
        StoreProgram.folderWithoutStore().ifPresent(folder -> {
            throw new Options.Wrong("export-no-store", Map.of("folder", folder.toString()));
        });
        speaker.say("export-opening", Map.of());
        try (ConfigurableApplicationContext context = StoreProgram.start()) {
            return write(context, options, speaker);
        }
    }

    /** Of the store of that program. */
    static int write(BeanFactory program, Options options, Speaker speaker) {
        StoredCases stored = new StoredCases(program.getBean(Cases.class), program.getBean(Customers.class));
        StoreExport export =
                new StoreExport(program.getBean(CaseTexts.class), program.getBean(CaseOutlines.class), stored);
        Path file = Path.of(options.text("out", ""));
        Instant from = begin(day(options, "from", FIRST), speaker.zone());
        Instant until = begin(day(options, "to", LAST).plusDays(1), speaker.zone());
        AtomicReference<StoreExport.Written> written = new AtomicReference<>(new StoreExport.Written(0, 0));
        speaker.beginOfProgress();
        StoreExport.Watcher watcher = (looked, of) -> speaker.so(
                looked, of, lived -> new Message("replay.export-so-far", Map.of("looked", looked, "of", of)));
        try {
            WholeFile.writeForOwner(file, out -> written.set(export.write(from, until, out, watcher)));
            speaker.endOfProgress();
        } catch (IOException e) {
            throw new Options.Wrong("not-writable", Map.of("option", "--out", "file", file.toString()));
        }
        StoreExport.Written done = Objects.requireNonNull(written.get());
        speaker.say(
                "export-written",
                Map.of("cases", done.cases(), "forgotten", done.forgotten(), "file", file.toString()));
        return 0;
    }

    /** A store knows no instant far outside these. */
    private static LocalDate day(Options options, String name, LocalDate otherwise) {
        LocalDate day = options.date(name, otherwise);
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new Options.Wrong("date-wanted", Map.of("option", "--" + name));
        }
        return day;
    }

    private static Instant begin(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
