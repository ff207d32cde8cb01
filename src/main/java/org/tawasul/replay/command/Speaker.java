package org.tawasul.replay.command;

import java.io.PrintStream;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tawasul.replay.model.Run;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;
import org.tawasul.shared.Terminal;
import org.tawasul.shared.text.Texts;

/** Says on the terminal how far a replay is and what came of it, in one language. */
final class Speaker implements Run.Watcher {
    private static final long LINE_NANOS = Duration.ofSeconds(10).toNanos();
    private static final long BAR_NANOS = Duration.ofMillis(250).toNanos();

    private final Texts texts;
    private final Language language;
    private final ZoneId zone;
    private final PrintStream progress = Terminal.err();
    private final boolean bar = System.console() != null;
    private final Bar shown = new Bar();
    private long begun;
    private long said;

    Speaker(ZoneId zone, Language language) {
        this.zone = zone;
        this.language = language;
        this.texts = new Texts(zone, List.of("replay", "replay-command", "problems"));
    }

    ZoneId zone() {
        return zone;
    }

    Texts texts() {
        return texts;
    }

    void say(String code, Map<String, Object> parameters) {
        progress.println(texts.say(new Message("replay." + code, parameters), language));
    }

    void say(Message sentence) {
        tell(progress, sentence);
    }

    void tell(PrintStream to, Message sentence) {
        to.println(texts.say(sentence, language));
    }

    /** The first case begins now. */
    void beginOfProgress() {
        begun = System.nanoTime();
        said = begun;
    }

    @Override
    public void at(Run.Progress at) {
        so(at.begun(), at.of(), lived -> Pace.of(at, lived, zone));
    }

    /** So many of all are done; it is said now and then, and the sentence is asked for only then. */
    void so(int done, int of, Function<Duration, Message> sentence) {
        long now = System.nanoTime();
        if (now - said < (bar ? BAR_NANOS : LINE_NANOS)) {
            return;
        }
        said = now;
        String line = texts.say(sentence.apply(Duration.ofNanos(now - begun)), language);
        if (bar) {
            progress.print(shown.next(done, of, line));
            progress.flush();
        } else {
            progress.println(line);
        }
    }

    /** After the last progress. */
    void endOfProgress() {
        if (bar) {
            progress.println();
        }
    }
}
