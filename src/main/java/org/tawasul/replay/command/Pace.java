package org.tawasul.replay.command;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.tawasul.replay.model.Run;
import org.tawasul.shared.Message;

/** How fast a run goes, and when its last case will have begun: that is said once enough of them have, so that it means something. */
final class Pace {
    private static final int CASES = 20;
    private static final Duration TIME = Duration.ofSeconds(5);

    private Pace() {}

    /** @param lived since the first case began */
    static Message of(Run.Progress at, Duration lived, ZoneId zone) {
        double rate = at.begun() / Math.max(lived.toMillis() / 1000.0, 0.001);
        Map<String, Object> all = new HashMap<>();
        all.put("begun", at.begun());
        all.put("of", at.of());
        all.put("rate", String.format(Locale.ROOT, rate < 10 ? "%.1f" : "%.0f", rate));
        all.put("day", LocalDate.ofInstant(at.now(), zone).toString());
        if (at.begun() < CASES || lived.compareTo(TIME) < 0 || at.begun() == at.of()) {
            return new Message("replay.progress-so-far", all);
        }
        long left = Math.round((at.of() - at.begun()) / rate);
        all.put("minutes", left / 60);
        all.put("seconds", left % 60);
        return new Message("replay.progress", all);
    }
}
