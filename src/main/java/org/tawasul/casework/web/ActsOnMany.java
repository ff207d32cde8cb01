package org.tawasul.casework.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.casework.Bundles;
import org.tawasul.casework.CasePriorities;
import org.tawasul.casework.Casework;
import org.tawasul.casework.Remarks;
import org.tawasul.casework.TeamBoard;
import org.tawasul.customers.Customers;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Language;
import org.tawasul.shared.Refusal;

/** What may be done with many lines of a list at once, done with one of them. */
@Component
final class ActsOnMany {
    private final Casework casework;
    private final CasePriorities priorities;
    private final Remarks remarks;
    private final TeamBoard board;
    private final Bundles bundles;
    private final Cases cases;
    private final Customers customers;
    private final SaidSince since;
    private final OneCommand one;

    ActsOnMany(
            Casework casework,
            CasePriorities priorities,
            Remarks remarks,
            TeamBoard board,
            Bundles bundles,
            Cases cases,
            Customers customers,
            SaidSince since,
            OneCommand one) {
        this.casework = casework;
        this.priorities = priorities;
        this.remarks = remarks;
        this.board = board;
        this.bundles = bundles;
        this.cases = cases;
        this.customers = customers;
        this.since = since;
        this.one = one;
    }

    List<String> offered(SignedIn who) {
        List<String> acts = new ArrayList<>(List.of("note"));
        if (who.is(Role.CASE_WORKER) || who.is(Role.SUPERVISOR)) {
            acts.addAll(List.of("priority", "reply", "link"));
        }
        if (who.is(Role.SUPERVISOR)) {
            acts.add("assign");
        }
        return acts;
    }

    /** What holds for all of them, before the first is touched. */
    void check(String act, Map<String, String> sent, SignedIn who) {
        if (!offered(who).contains(act)) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
        }
        switch (act) {
            case "note" -> required(sent, "text");
            case "priority" -> {
                required(sent, "given");
                required(sent, "reason");
            }
            case "link" -> {
                required(sent, "head");
                cases.byNumber(said(sent, "head"));
            }
            case "assign" -> {
                if (said(sent, "to").isBlank()) {
                    throw Refusal.inField("assignee-missing", "to");
                }
            }
            default -> {
                if (said(sent, "textAr").isBlank() && said(sent, "textEn").isBlank()) {
                    throw Refusal.inField("field-required", "textAr");
                }
            }
        }
    }

    void perform(String act, ChosenLine line, Map<String, String> sent, SignedIn who) {
        if (act.equals("reply")) {
            one.run(() -> reply(line, sent, who));
            return;
        }
        long caseId = cases.byNumber(line.number()).id();
        switch (act) {
            case "note" -> remarks.write(caseId, said(sent, "text"), Optional.empty(), who);
            case "priority" -> priorities.give(caseId, said(sent, "given"), said(sent, "reason"), who);
            case "link" ->
                bundles.link(line.number(), cases.byNumber(said(sent, "head")).id(), who);
            default -> board.assign(task(line), said(sent, "to"), line.seen(), who);
        }
    }

    /**
     * Each customer in his own language; where nothing was written in it the case is left for its own reply. Taken and answered in one command, so that
     * whatever is refused or fails leaves the task with whoever had it; and nothing of a case is told by a refusal before it is known that they may see it.
     */
    private void reply(ChosenLine line, Map<String, String> sent, SignedIn who) {
        long item = task(line);
        CaseView view = cases.get(casework.claim(item, who).caseId());
        if (!view.number().equals(line.number())) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "work-item-unknown");
        }
        Language language = customers.ofCase(view.customerId(), view.id()).language();
        String text = said(sent, language == Language.AR ? "textAr" : "textEn");
        if (text.isBlank()) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "no-text-in-language");
        }
        since.mustBeRead(view.id(), "reply", line.heard());
        casework.reply(item, text, null, List.of(), sent.get("confirmation"), who);
    }

    private static long task(ChosenLine line) {
        if (line.item() == null) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "work-item-unknown");
        }
        return line.item();
    }

    private static void required(Map<String, String> sent, String field) {
        if (said(sent, field).isBlank()) {
            throw Refusal.inField("field-required", field);
        }
    }

    private static String said(Map<String, String> sent, String field) {
        return sent.getOrDefault(field, "");
    }
}
