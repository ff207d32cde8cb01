package org.tawasul.replay.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.FlywayException;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.context.ApplicationContextException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.tawasul.StoreProgram;
import org.tawasul.replay.RecordedCase;
import org.tawasul.replay.RefusedRecord;
import org.tawasul.replay.ReplayReport;
import org.tawasul.replay.model.Facades;
import org.tawasul.replay.model.Outcomes;
import org.tawasul.replay.model.Reports;
import org.tawasul.replay.model.Run;
import org.tawasul.replay.model.StoreFaults;
import org.tawasul.replay.people.Habits;
import org.tawasul.replay.records.CannotRead;
import org.tawasul.replay.records.Profiles;
import org.tawasul.replay.records.RecordReader;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;
import org.tawasul.shared.Terminal;

/**
 * {@code bin/tawasul replay FILE…}: lets recorded cases live again in a process of its own, on virtual time and a store of its own, and reports what came of it. Ends with 0;
 * with 2 when it can't be done as it was written, or a file that was asked for could not be written; with 130 when it was broken off, after a report of what was done by then.
 */
public final class ReplayCommand {
    private static final ZoneId ZONE = ZoneId.of("Asia/Bahrain");
    private static final Duration AFTERWARDS = Duration.ofDays(45);

    private final Options options;
    private final Speaker speaker;
    private final List<RecordedCase> cases = new ArrayList<>();
    private final List<RefusedRecord> refused = new ArrayList<>();

    private final RecordReader reader;
    private boolean refusedTold;

    private ReplayCommand(Options options, Speaker speaker) {
        this.options = options;
        this.speaker = speaker;
        this.reader = new RecordReader(
                Profiles.in(Path.of(options.text("profiles", profiles()))), ZONE, cases::add, refused::add);
    }

    /** Options as {@code --help} tells them. */
    public static void main(String[] arguments) throws IOException {
        System.exit(run(arguments));
    }

    static int run(String... arguments) throws IOException {
        Speaker speaker = new Speaker(ZONE, Language.EN);
        try {
            Options options = Options.ofReplay(arguments);
            speaker = new Speaker(ZONE, options.language());
            if (options.asksForHelp()) {
                speaker.tell(Terminal.out(), Message.of("replay.help"));
                return 0;
            }
            return new ReplayCommand(options, speaker).replay();
        } catch (Options.Wrong wrong) {
            speaker.say(wrong.sentence());
        } catch (CannotRead unreadable) {
            speaker.say(unreadable.sentence());
        }
        return 2;
    }

    private int replay() throws IOException {
        if (options.files().isEmpty()) {
            throw new Options.Wrong("files-wanted", Map.of());
        }
        options.mustBeWritable("report", "html", "outcomes", "refusals");
        options.mustBeFolders("processes", "rules", "organisation");
        options.mustBeNewFolder("keep");
        try (BreakingOff breakingOff = new BreakingOff(speaker).whenTheMachineIsToldToEnd()) {
            long seed = options.number("seed", 1, Long.MIN_VALUE, Long.MAX_VALUE);
            int threads = (int) options.number("threads", 2, 1, 64);
            options.number("limit", 1, 1, Integer.MAX_VALUE);
            options.oneOf("store", "h2", "postgres");
            Span span = Span.of(options, ZONE);
            read(span);
            if (cases.isEmpty()) {
                throw new Options.Wrong("nothing-to-replay", Map.of());
            }
            return replay(breakingOff, new Run.Order(cases, Habits.usual(), seed, threads, AFTERWARDS, span.until()));
        } catch (RuntimeException e) {
            if (!refusedTold && !refused.isEmpty()) {
                // What was read and can't be replayed is still to be mended.
                tellRefused();
            }
            if (StoreFaults.isCauseOf(e)) {
                throw new Options.Wrong("store-gone", Map.of("reason", StoreProgram.reason(e)));
            }
            throw e;
        }
    }

    private int replay(BreakingOff breakingOff, Run.Order order) throws IOException {
        try (Scratch scratch = new Scratch(options.path("keep"))) {
            breakingOff.leaves(scratch);
            int result;
            try (ConfigurableApplicationContext context = started(scratch)) {
                Facades doors = Facades.of(context.getBeanFactory());
                try (Run run = new Run(doors, order)) {
                    breakingOff.lives(run::stop);
                    result = live(run, doors);
                }
            }
            if (scratch.keep()) {
                speaker.say("kept", Map.of("folder", scratch.folder().toString()));
            }
            return result;
        }
    }

    private ConfigurableApplicationContext started(Scratch scratch) {
        Instant begin = cases.get(0).receivedAt();
        try {
            return new Program(options, scratch).start(begin);
        } catch (BeanCreationException e) {
            if (NestedExceptionUtils.getMostSpecificCause(e) instanceof FlywayException) {
                throw Program.notEmpty();
            }
            throw e;
        } catch (ApplicationContextException e) {
            throw new Options.Wrong(
                    "not-in-force",
                    Map.of("day", LocalDate.ofInstant(begin, ZONE).toString()));
        }
    }

    private void read(Span span) {
        for (Path file : options.files()) {
            reader.read(file, options.text("profile"));
        }
        cases.removeIf(record -> !span.holds(record));
        cases.sort(java.util.Comparator.comparing(RecordedCase::receivedAt).thenComparing(RecordedCase::key));
        refuseWhatNobodyCouldTake();
        int limit = (int) options.number("limit", Integer.MAX_VALUE, 1, Integer.MAX_VALUE);
        if (cases.size() > limit) {
            cases.subList(limit, cases.size()).clear();
        }
        speaker.say("read", Map.of("cases", cases.size(), "refused", refused.size()));
        if (reader.timesAssumed() > 0) {
            speaker.say("times-assumed", Map.of("count", reader.timesAssumed()));
        }
    }

    /** One such row, be it a slip of the keyboard, would keep the program from starting on its day. */
    private void refuseWhatNobodyCouldTake() {
        String ofSetting = System.getenv().getOrDefault("TAWASUL_ORGANISATION", "");
        LocalDate since = InForce.since(options.text("organisation", ofSetting));
        for (Iterator<RecordedCase> left = cases.iterator(); left.hasNext(); ) {
            RecordedCase one = left.next();
            if (LocalDate.ofInstant(one.receivedAt(), ZONE).isBefore(since)) {
                refused.add(reader.refusal(
                        one.key(), "receivedAt", new Message("replay.before-organisation", Map.of("since", since))));
                left.remove();
            }
        }
    }

    private int live(Run run, Facades doors) throws IOException {
        Stopwatch lived = new Stopwatch();
        speaker.beginOfProgress();
        run.go(speaker);
        speaker.endOfProgress();
        Outcomes outcomes = run.outcomes();
        ReplayReport report = new Reports(doors)
                .of(
                        outcomes,
                        new Reports.Reading(refused.size(), reader.timesAssumed()),
                        lived.took(),
                        run.isCutShort());
        refused.addAll(Refusals.atTheDoor(outcomes, reader));
        boolean written = tellRefused() & new Results(speaker, options).write(report, outcomes);
        if (run.isCutShort()) {
            return 130;
        }
        return written ? 0 : 2;
    }

    /** Whether the file of them is there, if it was asked for. */
    private boolean tellRefused() {
        refusedTold = true;
        boolean written =
                new Results(speaker, options).file("refusals", file -> Refusals.write(refused, speaker.texts(), file));
        if (!written || options.path("refusals") == null || cases.isEmpty()) {
            refused.stream().limit(5).forEach(this::tell);
        }
        return written;
    }

    private void tell(RefusedRecord one) {
        speaker.say(
                one.row() == 0 ? "refused-file" : one.field().isEmpty() ? "refused-whole-row" : "refused-row",
                Map.of(
                        "file",
                        one.file(),
                        "row",
                        one.row(),
                        "field",
                        one.field(),
                        "reason",
                        speaker.texts().say(one.reason(), options.language())));
    }

    /** Beside the program, wherever it was called from. */
    private static String profiles() {
        String folder = System.getenv("TAWASUL_PROFILES");
        return folder == null ? "samples/profiles" : folder;
    }

    /** How long something took on the machine's own time; a figure of a run, and nothing that a case depends on. */
    private static final class Stopwatch {
        private final long begun = System.nanoTime();

        Duration took() {
            return Duration.ofNanos(System.nanoTime() - begun);
        }
    }
}
