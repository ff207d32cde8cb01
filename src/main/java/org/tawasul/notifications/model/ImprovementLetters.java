package org.tawasul.notifications.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.improvement.ImprovementCourse;
import org.tawasul.improvement.ImprovementRegister;
import org.tawasul.improvement.ImprovementView;
import org.tawasul.improvement.PlanState;
import org.tawasul.improvement.PlanStep;
import org.tawasul.improvement.RequestImprovement;
import org.tawasul.improvement.Wording;
import org.tawasul.notifications.ImprovementNotices;
import org.tawasul.organisation.Role;
import org.tawasul.shared.Language;
import org.tawasul.shared.Refusal;

/** What each notice about an improvement says. */
@Component
class ImprovementLetters implements ImprovementNotices {
    private final Cases cases;
    private final ImprovementCourse course;
    private final ImprovementRegister register;
    private final CustomerPost customer;
    private final StaffPost staff;
    private final Deadlines deadlines;
    private final PublicPages pages;

    ImprovementLetters(
            Cases cases,
            ImprovementCourse course,
            ImprovementRegister register,
            CustomerPost customer,
            StaffPost staff,
            Deadlines deadlines,
            PublicPages pages) {
        this.cases = cases;
        this.course = course;
        this.register = register;
        this.customer = customer;
        this.staff = staff;
        this.deadlines = deadlines;
        this.pages = pages;
    }

    @Override
    public void tellDone(long improvement, String occurrence) {
        ImprovementView view = course.get(improvement);
        tell(view, occurrence, "improvement-done", view.done());
    }

    @Override
    public void tellRefused(long improvement, String occurrence) {
        ImprovementView view = course.get(improvement);
        tell(view, occurrence, "improvement-refused", view.reasons());
    }

    @Override
    public void remind(long improvement, long deadline, boolean raised, String occurrence) {
        ImprovementView view = course.get(improvement);
        List<Role> roles = new ArrayList<>(course.inHand(improvement));
        if (raised) {
            roles.add(Role.SENIOR_MANAGEMENT);
        }
        StaffPost.Readers readers = new StaffPost.Readers(
                view.scope().entity(), null, null, roles.stream().distinct().toList());
        String step = lateStep(improvement, deadline).map(PlanStep::text).orElse(null);
        staff.send(
                improvement,
                readers,
                view.state() == PlanState.CARRIED_OUT ? view.owner() : null,
                occurrence,
                "improvement-late",
                Map.of("improvement", view.number()),
                letter -> (step == null
                                ? letter.say("opening")
                                : letter.say("step").quote(step))
                        .say("next")
                        .link(pages.address(letter.language(), "/improvements/" + view.number())));
    }

    private Optional<PlanStep> lateStep(long improvement, long deadline) {
        return deadlines
                .find(deadline)
                .filter(late -> late.kind() == DeadlineKind.PLAN_STEP)
                .flatMap(late -> course.steps(improvement).stream()
                        .filter(step -> step.id() == late.subjectId())
                        .findFirst());
    }

    private void tell(ImprovementView view, String occurrence, String template, @Nullable Wording said) {
        Set<Long> told = new HashSet<>();
        for (long caseId : register.cases(view.id(), RequestImprovement.CASES)) {
            CaseView about = caseOf(caseId);
            if (about != null && told.add(about.customerId())) {
                Language language = customer.languageOf(about);
                String page = pages.of(view, language);
                String words = said == null ? view.title().in(language) : said.in(language);
                customer.send(
                        about,
                        occurrence,
                        template,
                        Map.of("improvement", view.number()),
                        Map.of("link", page),
                        letter -> letter.say("opening").quote(words).say("next").link(page));
            }
        }
    }

    /** Null for one that a source named and that is not there any more. */
    private @Nullable CaseView caseOf(long caseId) {
        try {
            return cases.get(caseId);
        } catch (Refusal unknown) {
            return null;
        }
    }
}
