package org.tawasul.casework.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.AskContribution;
import org.tawasul.cases.ContributionKind;
import org.tawasul.cases.ReplyCommitment;
import org.tawasul.casework.Casework;
import org.tawasul.casework.ContributionWork;
import org.tawasul.casework.ReplyCasework;
import org.tawasul.casework.SuggestionDesk;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.SignedIn;
import org.tawasul.organisation.Team;
import org.tawasul.shared.Refusal;

/** Does what a page's form says, by the same facades that the API uses. */
@Component
final class ActCommands {
    /** How many commitments one page offers; the API takes more. */
    static final int COMMITMENTS = 3;

    private final Casework casework;
    private final ReplyCasework replies;
    private final ContributionWork contributions;
    private final SuggestionDesk suggestions;
    private final Organisation organisation;
    private final BusinessClock clock;

    ActCommands(
            Casework casework,
            ReplyCasework replies,
            ContributionWork contributions,
            SuggestionDesk suggestions,
            Organisation organisation,
            BusinessClock clock) {
        this.casework = casework;
        this.replies = replies;
        this.contributions = contributions;
        this.suggestions = suggestions;
        this.organisation = organisation;
        this.clock = clock;
    }

    void perform(long item, String act, Map<String, String> sent, List<Long> files, SignedIn who) {
        String text = said(sent, "text");
        switch (act) {
            case "ask" -> casework.ask(item, text, sent.get("confirmation"), who);
            case "transfer" -> casework.transfer(item, said(sent, "entity"), said(sent, "reason"), who);
            case "route" -> route(item, said(sent, "team"), said(sent, "reason"), who);
            case "reply" ->
                casework.reply(item, text, decided(sent), commitments(sent), sent.get("confirmation"), files, who);
            case "complete" -> casework.complete(item, said(sent, "button"), drawn(sent), who);
            case "interim" ->
                replies.interim(item, text, said(sent, "reason"), day(sent, "until"), sent.get("confirmation"), who);
            case "approve" -> replies.approve(item, sent.get("remark"), who);
            case "return" -> replies.giveBack(item, said(sent, "remark"), who);
            default -> performBeside(item, act, sent, files, who);
        }
    }

    private void performBeside(long item, String act, Map<String, String> sent, List<Long> files, SignedIn who) {
        String text = said(sent, "text");
        switch (act) {
            case "opinion" -> contributions.ask(item, ofEntity(ContributionKind.OPINION, sent), who);
            case "part" -> contributions.ask(item, ofEntity(ContributionKind.PART, sent), who);
            case "colleague" ->
                contributions.ask(
                        item,
                        new AskContribution(
                                ContributionKind.COLLEAGUE,
                                null,
                                blank(sent.get("team")),
                                blank(sent.get("person")),
                                text),
                        who);
            case "contribute" -> contributions.answer(item, text, who);
            case "approvePart" -> contributions.approvePart(item, who);
            case "returnPart" -> contributions.returnPart(item, said(sent, "remark"), who);
            case "keep" -> contributions.keep(item, text, files, who);
            case "study" -> suggestions.study(item, who);
            case "decide" -> suggestions.decide(item, said(sent, "decided"), text, sent.get("confirmation"), who);
            case "implement" -> suggestions.implement(item, text, who);
            case "announce" -> suggestions.announce(item, text, who);
            default -> throw Refusal.of(Refusal.Kind.CONFLICT, "act-not-offered");
        }
    }

    static @Nullable String decided(Map<String, String> sent) {
        return blank(sent.get("decided"));
    }

    private void route(long item, String team, String reason, SignedIn who) {
        if (team.isBlank()) {
            throw Refusal.inField("field-required", "team");
        }
        String entity = organisation.team(team, clock.today()).map(Team::entity).orElse(team);
        casework.route(item, entity, team, reason, who);
    }

    private static AskContribution ofEntity(ContributionKind kind, Map<String, String> sent) {
        String entity = blank(sent.get("entity"));
        if (entity == null) {
            throw Refusal.inField("field-required", "entity");
        }
        return new AskContribution(kind, entity, null, null, said(sent, "text"));
    }

    private static List<ReplyCommitment> commitments(Map<String, String> sent) {
        List<ReplyCommitment> promised = new ArrayList<>();
        for (int i = 0; i < COMMITMENTS; i++) {
            String what = said(sent, "commitments[" + i + "].what");
            String by = said(sent, "commitments[" + i + "].by");
            if (!what.isBlank() || !by.isBlank()) {
                promised.add(new ReplyCommitment(what, ContributionBodies.date("commitments[" + i + "].by", by)));
            }
        }
        return promised;
    }

    private static Map<String, String> drawn(Map<String, String> sent) {
        Map<String, String> fields = new HashMap<>();
        sent.forEach((name, value) -> {
            if (name.startsWith("fields.")) {
                fields.put(name.substring("fields.".length()), value);
            }
        });
        return fields;
    }

    private static @Nullable LocalDate day(Map<String, String> sent, String field) {
        String value = blank(sent.get(field));
        return value == null ? null : ContributionBodies.date(field, value);
    }

    private static String said(Map<String, String> sent, String field) {
        return sent.getOrDefault(field, "");
    }

    private static @Nullable String blank(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
