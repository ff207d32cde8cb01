package org.tawasul.deadlines.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.decisions.Decision;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.Decisions;
import org.tawasul.decisions.Finding;
import org.tawasul.decisions.Question;

/** Asks the rules in {@code rules/watch/} about a clock, and reads from a finding when to look again. */
@Component
class WatchRules {
    /** For a clock of which no rule says anything, and for a rule that names an instant that has passed. */
    static final Duration WHEN_RULES_ARE_SILENT = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(WatchRules.class);

    private final Decisions decisions;
    private final BusinessClock clock;

    WatchRules(Decisions decisions, BusinessClock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    /** The finding that wins, without a stored decision. */
    @Nullable
    Finding consider(DeadlineClock about) {
        Finding winner = decisions.consider(question(about)).winner();
        if (winner == null) {
            LOG.warn(
                    "No watch rule says anything of deadline {}",
                    about.asLoaded().id());
        }
        return winner;
    }

    /** The decision, stored with its reasons. */
    Decision decide(DeadlineClock about) {
        return decisions.decide(question(about));
    }

    /**
     * When a clock that begins to run is looked at first: as the rules say, so that the sweeper does not have to ask for each new clock; at once
     * if there is something to tell already.
     */
    Instant firstLook(DeadlineClock about, Instant now) {
        Finding finding = consider(about);
        return finding == null || WatchWord.of(finding.id()) != WatchWord.LOOK_AGAIN ? now : again(finding, about, now);
    }

    /** When to look next: after the instant, always, for otherwise a careless rule would make the watch go round in circles. */
    Instant again(@Nullable Finding finding, DeadlineClock about, Instant now) {
        Instant said = finding == null ? now : said(finding, about, now);
        return said.isAfter(now) ? said : now.plus(WHEN_RULES_ARE_SILENT);
    }

    /** When to look next after something new was told: at once if the next thing to tell is due already. */
    Instant afterNews(Finding finding, DeadlineClock about, Instant now) {
        return said(finding, about, now);
    }

    private static Instant said(Finding finding, DeadlineClock about, Instant now) {
        String percent = finding.values().get("look-again-percent");
        String minutes = finding.values().get("look-again-minutes");
        if (percent != null) {
            return about.whenUsed(Integer.parseInt(percent), now);
        }
        if (minutes != null) {
            return about.whenPassed(Duration.ofMinutes(Long.parseLong(minutes)), now);
        }
        throw new IllegalStateException(
                "Finding " + finding.id() + " of " + finding.rule() + " does not say when to look again");
    }

    private Question question(DeadlineClock about) {
        DeadlineRow row = about.asLoaded();
        return new Question(
                DecisionKind.WATCH, "case", row.caseId(), 0, clock.today(), List.of(about.fact(clock.now())));
    }
}
