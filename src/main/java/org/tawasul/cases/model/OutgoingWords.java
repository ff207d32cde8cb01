package org.tawasul.cases.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.cases.ReplyCheck;
import org.tawasul.decisions.Decision;
import org.tawasul.decisions.Decisions;
import org.tawasul.decisions.Finding;
import org.tawasul.decisions.SaidFinding;
import org.tawasul.decisions.facts.PointFact;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.text.TextVariables;

/**
 * What an officer writes is checked by the rules before it leaves. What they refuse does not leave; what they warn of leaves only with the officer's reason, which is kept;
 * what the customer should not have had to bear is flagged.
 */
@Component
class OutgoingWords {
    /** A finding that wants a reason. */
    static final String CONFIRM = "confirm";

    private static final String REPLY = "reply";
    private static final String QUESTION = "question";
    private static final String INTERIM = "interim";

    private final CaseRules rules;
    private final CaseWords said;
    private final ReplyPrints prints;
    private final Decisions decisions;
    private final OutgoingRecord record;

    OutgoingWords(CaseRules rules, CaseWords said, ReplyPrints prints, Decisions decisions, OutgoingRecord record) {
        this.rules = rules;
        this.said = said;
        this.prints = prints;
        this.decisions = decisions;
        this.record = record;
    }

    /** Returns the decision that let the reply pass. */
    Decision checkReply(
            CaseRow about, String words, @Nullable String decided, @Nullable String confirmation, Actor actor) {
        mustBeFilled("text", words);
        return check(REPLY, about, rules.decideReply(about, replyFacts(about, words, decided)), confirmation, actor);
    }

    Decision checkQuestion(CaseRow about, String words, @Nullable String confirmation, Actor actor) {
        mustBeFilled("text", words);
        List<Object> facts = List.of(rules.questionFact(about, words));
        return check(QUESTION, about, rules.decideReply(about, facts), confirmation, actor);
    }

    Decision checkInterim(CaseRow about, String words, String reason, @Nullable String confirmation, Actor actor) {
        mustBeFilled("text", words);
        mustBeFilled("reason", reason);
        List<Object> facts = List.of(rules.interimFact(about, words, reason));
        return check(INTERIM, about, rules.decideReply(about, facts), confirmation, actor);
    }

    /** What the rules would say; nothing is stored. */
    ReplyCheck tryReply(CaseRow about, String words, @Nullable String decided) {
        mustBeFilled("text", words);
        Decision decision = rules.considerReply(about, replyFacts(about, words, decided));
        return new ReplyCheck(
                !CaseRules.refuses(decision),
                !warnings(decision).isEmpty(),
                decisions.say(decision),
                CustomerPoints.in(said.of(about), words));
    }

    /** Not a rule: a finding is stored in the open and may not name what somebody wrote. */
    private static void mustBeFilled(String field, String words) {
        TextVariables.firstUnfilled(words).ifPresent(name -> {
            throw new Refusal(Refusal.Kind.INVALID, "variable-not-filled", Map.of("name", name), field);
        });
    }

    private Decision check(
            String outgoing, CaseRow about, Decision decision, @Nullable String confirmation, Actor actor) {
        if (CaseRules.refuses(decision)) {
            throw refused(outgoing, decision);
        }
        List<Finding> warnings = warnings(decision);
        if (!warnings.isEmpty()) {
            if (confirmation == null || confirmation.isBlank()) {
                throw unconfirmed(decision);
            }
            record.confirm(about, decision, warnings, confirmation.strip(), actor);
        }
        record.flag(about, decision, actor);
        return decision;
    }

    private List<Object> replyFacts(CaseRow about, String words, @Nullable String decided) {
        List<Object> facts = new ArrayList<>();
        facts.add(rules.replyFact(about, words, decided, prints.copiedPercent(about, words)));
        CustomerPoints.in(said.of(about), words)
                .forEach(point -> facts.add(new PointFact(point.number(), point.answered())));
        return facts;
    }

    private static List<Finding> warnings(Decision decision) {
        return decision.findings().stream()
                .filter(finding -> finding.id().equals(CONFIRM))
                .toList();
    }

    /** Says the rule's own sentence; it is asked for before the transaction, and with it the decision, is undone. */
    private Refusal refused(String outgoing, Decision decision) {
        SaidFinding first = decisions.say(decision).get(0);
        return new Refusal(
                Refusal.Kind.REFUSED_BY_RULE,
                outgoing + "-refused-by-rule",
                Map.of("reason", first.because(), "rule", first.ruleName()),
                "text");
    }

    private Refusal unconfirmed(Decision decision) {
        List<SaidFinding> warnings = decisions.say(decision).stream()
                .filter(finding -> finding.id().equals(CONFIRM))
                .toList();
        Bilingual reasons = new Bilingual(
                warnings.stream().map(said -> said.because().ar()).collect(Collectors.joining(" ")),
                warnings.stream().map(said -> said.because().en()).collect(Collectors.joining(" ")));
        Bilingual names = new Bilingual(
                warnings.stream().map(said -> said.ruleName().ar()).distinct().collect(Collectors.joining("؛ ")),
                warnings.stream().map(said -> said.ruleName().en()).distinct().collect(Collectors.joining("; ")));
        return new Refusal(
                Refusal.Kind.REFUSED_BY_RULE,
                "reply-needs-confirmation",
                Map.of("reason", reasons, "rule", names),
                "confirmation");
    }
}
