package org.tawasul.notifications.model;

import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.improvement.StudyAsked;
import org.tawasul.improvement.SuggestionAwaitsStudy;
import org.tawasul.improvement.SuggestionStepTaken;
import org.tawasul.organisation.Role;
import org.tawasul.shared.Language;

/** Tells the author of a suggestion how far it is carried out, and an entity that another one wants to know something of it. Parts of the transaction in which it happens. */
@Component
class SuggestionStepLetters {
    private final Cases cases;
    private final CustomerPost customer;
    private final StaffPost staff;
    private final NoticeWords words;
    private final PublicPages pages;

    SuggestionStepLetters(Cases cases, CustomerPost customer, StaffPost staff, NoticeWords words, PublicPages pages) {
        this.cases = cases;
        this.customer = customer;
        this.staff = staff;
        this.words = words;
        this.pages = pages;
    }

    @EventListener
    void stepTaken(SuggestionStepTaken step) {
        CaseView view = cases.get(step.caseId());
        Language language = customer.languageOf(view);
        String said = step.words().in(language);
        String page = pages.suggestion(step.improvement(), language);
        customer.send(
                view,
                step.occurrence(),
                "suggestion-step",
                Map.of(
                        "improvement", step.improvement(),
                        "percent", step.percent(),
                        "done", step.done(),
                        "steps", step.steps()),
                Map.of("link", page),
                letter -> letter.say("opening").quote(said).say("next").link(page));
    }

    @EventListener
    void awaitsStudy(SuggestionAwaitsStudy awaiting) {
        customer.send(
                cases.get(awaiting.caseId()),
                awaiting.occurrence(),
                "studied-together",
                Map.of("due", words.lastDay(awaiting.due())),
                Map.of(),
                letter -> letter.say("opening").say("next"));
    }

    @EventListener
    void studyAsked(StudyAsked asked) {
        staff.send(
                asked.improvement(),
                new StaffPost.Readers(asked.entity(), null, null, List.of(Role.QUALITY_OFFICER, Role.SUPERVISOR)),
                asked.occurrence(),
                "suggestion-study-asked",
                Map.of("improvement", asked.number(), "from", words.entity(asked.from())),
                letter -> letter.say("opening").say("next").link(pages.address(letter.language(), "/clusters")));
    }
}
