package org.tawasul.administration.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.tawasul.organisation.DraftItem;
import org.tawasul.organisation.GovernmentDrafts;
import org.tawasul.organisation.GovernmentDrafts.CellFault;
import org.tawasul.organisation.RowChange;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.Errors;
import org.tawasul.pages.OpenForm;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.text.Texts;

/** Puts what a form asks for into the draft of whoever sent it, or says at which field it can't be read. */
@Component
final class Drafting {
    private static final int UNREADABLE = 422;

    private final GovernmentDrafts drafts;
    private final Attempts attempts;
    private final Texts texts;

    Drafting(GovernmentDrafts drafts, Attempts attempts, @Qualifier("pageTexts") Texts texts) {
        this.drafts = drafts;
        this.attempts = attempts;
        this.texts = texts;
    }

    /**
     * @param rows may refuse what the form says
     * @param fields for columns that a form calls otherwise
     */
    Outcome add(
            Visitor visitor,
            Map<String, String> sent,
            String kind,
            Supplier<List<RowChange>> rows,
            Map<String, String> fields) {
        if (OpenForm.isOnlyShown(sent)) {
            return Outcome.SHOWN;
        }
        DraftItem item;
        try {
            item = new DraftItem("", kind, rows.get());
        } catch (Refusal refusal) {
            return new Outcome(null, attempts.errors(visitor, refusal));
        }
        Outcome faulty = new Outcome(null, faults(visitor, item, fields));
        return faulty.errors().any()
                ? faulty
                : attempts.once(visitor, sent.get("once"), "draft " + kind + withoutTokens(sent), () -> {
                    drafts.add(item, visitor.actor());
                    return visitor.to("/administration/changes");
                });
    }

    private Errors faults(Visitor visitor, DraftItem item, Map<String, String> fields) {
        List<CellFault> faults = drafts.faults(item, visitor.signedIn().login());
        return new Errors(
                faults.isEmpty() ? Errors.NONE.status() : UNREADABLE,
                faults.stream()
                        .map(fault -> new Errors.One(
                                fields.getOrDefault(fault.field(), fault.field()),
                                fault.sentence().key(),
                                texts.say(fault.sentence(), visitor.language())))
                        .distinct()
                        .toList());
    }

    private static Map<String, String> withoutTokens(Map<String, String> sent) {
        Map<String, String> plain = new TreeMap<>(sent);
        plain.keySet().removeAll(List.of("_csrf", "once"));
        return plain;
    }
}
