package org.tawasul.deadlines.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.decisions.Decision;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.Decisions;
import org.tawasul.decisions.Finding;
import org.tawasul.decisions.Question;

/** Asks the rules in {@code rules/watch/} about a clock, and reads from what they find when to look again. */
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

    /** What the rules find, without a stored decision. */
    Decision consider(DeadlineClock about) {
        Decision considered = decisions.consider(question(about));
        if (considered.winner() == null) {
            LOG.warn(
                    "No watch rule says anything of deadline {}",
                    about.asLoaded().id());
        }
        return considered;
    }

    /** The decision, stored with its reasons. */
    Decision decide(DeadlineClock about) {
        return decisions.decide(question(about));
    }

    /** Whether something was found that was not told before. */
    static boolean isNews(Finding finding, DeadlineClock about, Instant now) {
        return about.wouldBeNews(WatchWord.of(finding.id()), raisedTo(finding), now);
    }

    static int raisedTo(Finding finding) {
        return Integer.parseInt(finding.values().getOrDefault("level", "0"));
    }

    /**
     * When a clock that begins to run is looked at first: as the rules say, so that the sweeper does not have to ask for each new clock; at once
     * if there is something to tell already.
     */
    Instant firstLook(DeadlineClock about, Instant now) {
        Decision considered = consider(about);
        Finding winner = considered.winner();
        return winner == null || WatchWord.of(winner.id()) != WatchWord.LOOK_AGAIN
                ? now
                : again(considered, about, now);
    }

    /**
     * When to look next: at the earliest instant that any finding names. After the present one, always, for otherwise a careless rule would make the watch go
     * round in circles.
     */
    Instant again(Decision considered, DeadlineClock about, Instant now) {
        return instants(considered.findings(), about, now)
                .filter(instant -> instant.isAfter(now))
                .min(Comparator.naturalOrder())
                .orElseGet(() -> now.plus(WHEN_RULES_ARE_SILENT));
    }

    /** When to look next after something new was told: at once if the next thing to tell is due already. */
    Instant afterNews(Decision decision, DeadlineClock about, Instant now) {
        boolean more = decision.findings().stream().anyMatch(finding -> isNews(finding, about, now));
        return more
                ? now
                : instants(decision.findings(), about, now)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(() -> new IllegalStateException("Nothing that was found about deadline "
                                + about.asLoaded().id() + " says when to look again"));
    }

    private static Stream<Instant> instants(List<Finding> findings, DeadlineClock about, Instant now) {
        return findings.stream().flatMap(finding -> said(finding, about, now).stream());
    }

    private static Optional<Instant> said(Finding finding, DeadlineClock about, Instant now) {
        Map<String, String> values = finding.values();
        if (values.containsKey("look-again-percent")) {
            return Optional.of(about.whenUsed(number(finding, "look-again-percent"), now));
        }
        if (values.containsKey("look-again-minutes")) {
            return Optional.of(about.whenPassed(Duration.ofMinutes(number(finding, "look-again-minutes")), now));
        }
        return values.containsKey("look-again-silent-days")
                ? Optional.of(about.whenSilent(number(finding, "look-again-silent-days")))
                : Optional.empty();
    }

    private static int number(Finding finding, String value) {
        return Integer.parseInt(finding.value(value));
    }

    private Question question(DeadlineClock about) {
        DeadlineRow row = about.asLoaded();
        return new Question(
                DecisionKind.WATCH, "case", row.caseId(), 0, clock.today(), List.of(about.fact(clock.now())));
    }
}
