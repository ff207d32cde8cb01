package org.tawasul.notifications.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tawasul.improvement.ImprovementAct;
import org.tawasul.improvement.ImprovementCourse;
import org.tawasul.improvement.ImprovementMoved;
import org.tawasul.improvement.ImprovementView;
import org.tawasul.organisation.Role;
import org.tawasul.shared.Actor;

/** Tells those who go on with an improvement that it is their turn. Who passed it on is not told when it is his own, and where the rules opened a request the letter of its flag says so. */
@Component
class ImprovementTurnLetters {
    private static final String RETURNED = "improvement-plan-returned";

    /** They leave it where it stands. */
    private static final Set<String> NO_TURN = Set.of("improvement-joined", "improvement-recorded");

    private final ImprovementCourse course;
    private final StaffPost staff;
    private final PublicPages pages;

    ImprovementTurnLetters(ImprovementCourse course, StaffPost staff, PublicPages pages) {
        this.course = course;
        this.staff = staff;
        this.pages = pages;
    }

    @EventListener
    void tell(ImprovementMoved moved) {
        ImprovementAct act = ImprovementAct.in(moved.state()).orElse(null);
        boolean isStep = moved.action().equals("improvement-step-done") && act == ImprovementAct.CARRY_OUT;
        if (act == null
                || isStep
                || NO_TURN.contains(moved.action())
                || moved.actor().equals(Actor.SYSTEM)) {
            return;
        }
        ImprovementView view = course.get(moved.improvement());
        if (!isInHand(act, view, moved.actor())) {
            tell(act, view, moved.action());
        }
    }

    private static boolean isInHand(ImprovementAct act, ImprovementView view, Actor actor) {
        return Objects.equals(actor.entity(), view.scope().entity())
                && act.roles().stream().anyMatch(role -> role.code().equals(actor.role()));
    }

    private void tell(ImprovementAct act, ImprovementView view, String action) {
        // A minister's office may act as well; it is told when something is late.
        List<Role> roles = act.roles().stream()
                .filter(role -> role != Role.MINISTERS_OFFICE)
                .toList();
        String turn = action.equals(RETURNED) ? "returned" : word(act);
        staff.send(
                view.id(),
                new StaffPost.Readers(view.scope().entity(), null, null, roles),
                act == ImprovementAct.CARRY_OUT ? view.owner() : null,
                "improvement-turn/" + turn + "/" + view.version(),
                "improvement-turn",
                Map.of("improvement", view.number(), "turn", new Isolation.CodeWord(turn)),
                letter -> letter.say("opening")
                        .quote(view.title().in(letter.language()))
                        .say("next")
                        .link(pages.address(letter.language(), "/improvements/" + view.number())));
    }

    /** As sentences choose by it. */
    private static String word(ImprovementAct act) {
        return Arrays.stream(act.name().toLowerCase(Locale.ROOT).split("_"))
                .findFirst()
                .orElseThrow();
    }
}
