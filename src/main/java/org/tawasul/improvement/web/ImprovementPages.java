package org.tawasul.improvement.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseLists;
import org.tawasul.improvement.ImprovementAct;
import org.tawasul.improvement.ImprovementRegister;
import org.tawasul.improvement.ImprovementView;
import org.tawasul.improvement.ImprovementWork;
import org.tawasul.improvement.PlanImprovement;
import org.tawasul.improvement.PlanStep;
import org.tawasul.improvement.RequestImprovement;
import org.tawasul.improvement.SuggestionClusters;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Person;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.OpenForm;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Refusal;

/** One improvement as staff see it, with the form of what comes next for whoever may do it. */
@Controller
@RequestMapping("/{language:ar|en}/improvements/{number}")
final class ImprovementPages {
    private static final int SHOWN_CASES = 50;

    private final ImprovementRegister register;
    private final ImprovementWork work;
    private final ImprovementActs acts;
    private final ShownImprovement.Names names;
    private final SuggestionClusters clusters;
    private final CaseLists cases;
    private final MeasuredPart measured;
    private final Attempts attempts;
    private final Organisation organisation;
    private final BusinessClock clock;

    ImprovementPages(
            ImprovementRegister register,
            ImprovementWork work,
            ImprovementActs acts,
            ShownImprovement.Names names,
            SuggestionClusters clusters,
            CaseLists cases,
            MeasuredPart measured,
            Attempts attempts,
            Organisation organisation,
            BusinessClock clock) {
        this.register = register;
        this.work = work;
        this.acts = acts;
        this.names = names;
        this.clusters = clusters;
        this.cases = cases;
        this.measured = measured;
        this.attempts = attempts;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping
    String one(Visitor visitor, @PathVariable("number") String number, Model model) {
        ImprovementView view = found(visitor, number);
        return page(visitor, view, ActForm.planned(view, work.steps(view.id())), model);
    }

    @PostMapping("/{act}")
    String act(
            Visitor visitor,
            @PathVariable("number") String number,
            @PathVariable("act") String code,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model) {
        found(visitor, number);
        ImprovementAct act = Arrays.stream(ImprovementAct.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "improvement-unknown"));
        ActForm form = new ActForm(typed).withoutGaps();
        Outcome outcome = attempts.once(visitor, typed, code + number + typed, () -> {
            acts.act(act, number, form, visitor.actor());
            return visitor.to("/improvements/" + number);
        });
        if (!outcome.refused()) {
            return outcome.redirect();
        }
        response.setStatus(outcome.errors().status());
        model.addAttribute("errors", outcome.errors());
        String once = typed.get("once");
        if (once != null) {
            model.addAttribute("once", once);
        }
        return page(visitor, found(visitor, number), form, model);
    }

    private ImprovementView found(Visitor visitor, String number) {
        SignedIn who = RegisterSight.reader(visitor);
        return register.find(number)
                .filter(view -> RegisterSight.reads(who, view.scope().entity()))
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "improvement-unknown"));
    }

    private String page(Visitor visitor, ImprovementView view, ActForm form, Model model) {
        model.addAttribute("shown", names.shown(view, visitor.language()));
        model.addAttribute("before", register.before(view.id()).orElse(null));
        model.addAttribute("after", register.after(view.id()).orElse(null));
        model.addAttribute("others", visitor.to("/improvements/"));
        model.addAttribute(
                "cluster", clusters.became(view.id(), visitor.signedIn()).orElse(null));
        List<PlanStep> steps = work.steps(view.id());
        model.addAttribute("steps", steps);
        model.addAttribute("stepsDone", steps.stream().filter(PlanStep::isDone).count());
        model.addAttribute(
                "onces",
                steps.stream().map(step -> UUID.randomUUID().toString()).toList());
        List<Long> linked = register.cases(view.id(), RequestImprovement.CASES);
        model.addAttribute("linked", linked.size());
        model.addAttribute("cases", lines(linked, visitor.signedIn()));
        model.addAttribute("joined", register.joined(view.id()));
        model.addAttribute("readsFlags", RegisterSight.readsFlags(visitor.signedIn()));
        measured.addSoFar(visitor, view, model);
        model.addAttribute("form", form);
        int rows = form.rows();
        model.addAttribute("rows", rows);
        model.addAttribute("moreRows", Math.min(rows + ActForm.ROWS, PlanImprovement.MOST));
        ImprovementAct act = ImprovementAct.in(view.state())
                .filter(next -> work.mayDo(next, view, visitor.actor()))
                .orElse(null);
        model.addAttribute("act", act == null ? null : act.code());
        boolean anyStep = act == ImprovementAct.CARRY_OUT;
        if (act != null && (!anyStep || steps.stream().anyMatch(step -> !step.isDone() && form.isOf(step)))) {
            OpenForm.at(model, "/improvements/" + view.number() + "/" + act.code(), null);
        }
        model.addAttribute("people", people(view.scope().entity()));
        return "improvement/improvement";
    }

    private List<CaseLists.Line> lines(List<Long> linked, SignedIn who) {
        return cases.of(linked, who).stream().limit(SHOWN_CASES).toList();
    }

    /** Whoever may answer for a plan reads the register: otherwise he could not see what is his. */
    private List<Person> people(String entity) {
        return organisation.people(clock.today()).stream()
                .filter(person -> entity.equals(person.entity()))
                .filter(person -> List.of(RegisterSight.READERS).contains(person.role()))
                .toList();
    }
}
