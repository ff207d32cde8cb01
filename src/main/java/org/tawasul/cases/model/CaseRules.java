package org.tawasul.cases.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseKind;
import org.tawasul.customers.Customers;
import org.tawasul.decisions.Decision;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.Decisions;
import org.tawasul.decisions.Finding;
import org.tawasul.decisions.Question;
import org.tawasul.decisions.Severity;
import org.tawasul.decisions.facts.CaseFact;
import org.tawasul.decisions.facts.InterimFact;
import org.tawasul.decisions.facts.QuestionFact;
import org.tawasul.decisions.facts.ReplyFact;
import org.tawasul.shared.Bilingual;

/** Asks the rules about a case; every answer is stored with its reasons. */
@Component
class CaseRules {
    private static final String SECOND_LOOK = "second-look";

    private final Decisions decisions;
    private final Customers customers;
    private final CaseWords words;
    private final Doubles doubles;
    private final BusinessClock clock;

    CaseRules(Decisions decisions, Customers customers, CaseWords words, Doubles doubles, BusinessClock clock) {
        this.decisions = decisions;
        this.customers = customers;
        this.words = words;
        this.doubles = doubles;
        this.clock = clock;
    }

    /** Admission, routing, priority or period: all see the case in the same way, but only admission asks whether it is a double. */
    Decision ask(DecisionKind kind, CaseRow about) {
        String said = words.of(about);
        int alike = kind == DecisionKind.ADMISSION ? doubles.alikePercent(about, said) : 0;
        String shown = kind == DecisionKind.PRIORITY ? shownUrgency(about) : null;
        return decide(kind, about, caseFact(about, said, alike, shown));
    }

    /** Admission's look at some words alone, which are not the case's first; without a stored decision. */
    Decision considerWords(CaseRow about, String said) {
        return decisions.consider(question(DecisionKind.ADMISSION, about, List.of(caseFact(about, said, 0, null))));
    }

    /** The same, stored with its reasons. */
    Decision decideWords(CaseRow about, String said) {
        return decide(DecisionKind.ADMISSION, about, caseFact(about, said, 0, null));
    }

    private CaseFact caseFact(CaseRow about, String said, int alikePercent, @Nullable String shownUrgency) {
        return new CaseFact(
                kindOf(about),
                about.service(),
                about.area(),
                about.urgency(),
                about.channel(),
                about.attachments(),
                about.priority(),
                about.entity(),
                said,
                alikePercent,
                words.timesAsked(about),
                shownUrgency);
    }

    /** What the words show, as the look at them that let the case in said it. */
    private String shownUrgency(CaseRow about) {
        if (about.emergency()) {
            return "danger";
        }
        return decisions.last(DecisionKind.ADMISSION, "case", about.id()).stream()
                .flatMap(admission -> admission.findings().stream())
                .filter(finding -> finding.id().equals("urgent-words"))
                .map(finding -> finding.value("shows"))
                .findFirst()
                .orElse("none");
    }

    ReplyFact replyFact(CaseRow about, String reply, @Nullable String decided, int copiedPercent) {
        return new ReplyFact(
                kindOf(about),
                WrittenLanguage.of(reply),
                language(about),
                about.transfers(),
                reply,
                decided,
                copiedPercent);
    }

    QuestionFact questionFact(CaseRow about, String question) {
        return new QuestionFact(
                kindOf(about),
                words.timesAsked(about),
                WrittenLanguage.of(question),
                language(about),
                about.transfers(),
                question);
    }

    InterimFact interimFact(CaseRow about, String text, String reason) {
        return InterimFact.of(
                kindOf(about),
                WrittenLanguage.of(text),
                WrittenLanguage.of(reason),
                language(about),
                about.transfers(),
                text,
                reason);
    }

    /** Whether words to the customer may leave. */
    Decision decideReply(CaseRow about, List<Object> facts) {
        return decisions.decide(question(DecisionKind.REPLY, about, facts));
    }

    /** The same, without a stored decision. */
    Decision considerReply(CaseRow about, List<Object> facts) {
        return decisions.consider(question(DecisionKind.REPLY, about, facts));
    }

    static String kindOf(CaseRow about) {
        return CaseKind.valueOf(about.kind()).code();
    }

    /** The rule's own sentence, as the decision that was stored just now says it. */
    Optional<Bilingual> because(long caseId, Decision decision) {
        return decisions.explain("case", caseId).stream()
                .filter(one -> one.id() == decision.id())
                .flatMap(one -> Stream.ofNullable(one.because()))
                .findFirst();
    }

    /** What a decision rests on; null when no rule fired. */
    static @Nullable Ground ground(Decision decision) {
        Finding winner = decision.winner();
        return winner == null ? null : new Ground(winner.rule(), decision.id());
    }

    static boolean refuses(Decision decision) {
        Finding winner = decision.winner();
        return winner != null && winner.severity() == Severity.REFUSES;
    }

    /** Also beside a warning that was confirmed, which weighs more. */
    static boolean wantsSecondLook(Decision decision) {
        return decision.findings().stream().anyMatch(finding -> finding.id().equals(SECOND_LOOK));
    }

    private Decision decide(DecisionKind kind, CaseRow about, Object fact) {
        return decisions.decide(question(kind, about, List.of(fact)));
    }

    private String language(CaseRow about) {
        return customers.ofCase(about.customerId(), about.id()).language().tag();
    }

    private Question question(DecisionKind kind, CaseRow about, List<Object> facts) {
        return new Question(kind, "case", about.id(), about.customerId(), clock.today(), facts);
    }
}
