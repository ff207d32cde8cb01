package org.tawasul.improvement.suggestion;

import java.util.List;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.intake.Intake;
import org.tawasul.intake.SubmitCase;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;

/** Suggestions as customers send them; one whose login no other test knows has one language and one contact, whatever others say of theirs. */
final class SentSuggestions {
    private final Intake intake;
    private final Cases cases;

    SentSuggestions(Intake intake, Cases cases) {
        this.intake = intake;
        this.cases = cases;
    }

    CaseView send(String login, Language language, String service, String words) {
        String number = intake.submit(
                        new SubmitCase(
                                CaseKind.SUGGESTION,
                                words.substring(0, Math.min(40, words.length())),
                                words,
                                service,
                                "capital",
                                "normal",
                                "web",
                                login,
                                null,
                                login + "@example.org",
                                null,
                                language,
                                List.of()),
                        new Actor(login, "customer", null, null))
                .number();
        return cases.byNumber(number);
    }
}
