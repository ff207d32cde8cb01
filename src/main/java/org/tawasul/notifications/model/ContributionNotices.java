package org.tawasul.notifications.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseEvent;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.cases.Contribution;
import org.tawasul.cases.ContributionKind;
import org.tawasul.cases.Contributions;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.deadlines.WatchFinding;
import org.tawasul.notifications.SideWorkNotices;
import org.tawasul.organisation.Role;

/** What each notice about a contribution says, and to whom. */
@Component
class ContributionNotices implements SideWorkNotices {
    private static final List<Role> TEAM = List.of(Role.CASE_WORKER, Role.SUPERVISOR, Role.CENTRAL_TEAM);

    private final Cases cases;
    private final Contributions contributions;
    private final Deadlines deadlines;
    private final StaffPost staff;
    private final CommitmentNotices customer;
    private final NoticeWords words;

    ContributionNotices(
            Cases cases,
            Contributions contributions,
            Deadlines deadlines,
            StaffPost staff,
            CommitmentNotices customer,
            NoticeWords words) {
        this.cases = cases;
        this.contributions = contributions;
        this.deadlines = deadlines;
        this.staff = staff;
        this.customer = customer;
        this.words = words;
    }

    @Override
    public void tellAsked(long contribution, String occurrence) {
        toAsked(contribution, occurrence, "contribution-asked", TEAM);
    }

    @Override
    public void tellAnswered(long contribution, String occurrence) {
        Contribution about = about(contribution);
        CaseView view = cases.get(about.caseId());
        if (about.kind() == ContributionKind.DIRECTIVE) {
            StaffPost.Readers director =
                    new StaffPost.Readers(about.askingEntity(), null, null, List.of(about.director()));
            send(about, view, occurrence, "contribution-answered", director);
        } else {
            StaffPost.Readers lead = new StaffPost.Readers(view.entity(), view.team(), null, TEAM);
            send(about, view, occurrence, "contribution-answered", lead);
        }
    }

    @Override
    public void tellReturned(long contribution, String occurrence) {
        toAsked(contribution, occurrence, "contribution-returned", TEAM);
    }

    @Override
    public void tellDone(long contribution, String occurrence) {
        customer.done(about(contribution), occurrence);
    }

    @Override
    public void tellCancelled(long contribution, String occurrence) {
        Contribution about = about(contribution);
        String reason = about.remark();
        if (about.kind() == ContributionKind.COMMITMENT && reason != null) {
            customer.withdrawn(about, reason, occurrence);
        } else {
            toAsked(contribution, occurrence, "contribution-cancelled", TEAM);
        }
    }

    /** The team of the successor learns what is asked of it now, in the transaction that makes it so. */
    @EventListener
    void passedOn(CaseEvent.ContributionPassedOn passed) {
        Contribution about = about(passed.contribution());
        Map<String, Object> parameters = parameters(about);
        parameters.put("decree", passed.decree());
        staff.send(
                cases.get(about.caseId()),
                new StaffPost.Readers(about.entity(), about.team(), about.person(), TEAM),
                "decree:" + passed.decree() + ":" + passed.from() + ":" + about.id(),
                "contribution-passed-on",
                parameters,
                letter -> letter.say("opening").say("next"));
    }

    @Override
    public boolean warn(long deadline, String occurrence) {
        return ofClock(deadline, contribution -> toAsked(contribution, occurrence, "contribution-warning", TEAM));
    }

    @Override
    public boolean tellLate(long deadline, String occurrence) {
        return ofClock(deadline, contribution -> {
            Deadline clock = deadlines.find(deadline).orElseThrow();
            WatchFinding finding = deadlines.lastFinding(deadline).orElseThrow();
            Role role = Role.of(finding.value("role"));
            String template = clock.kind() == DeadlineKind.COMMITMENT_DATE
                    ? "commitment-date-passed"
                    : role == Role.SUPERVISOR ? "contribution-late" : "contribution-raised";
            toAsked(contribution, occurrence, template, List.of(role));
        });
    }

    private boolean ofClock(long deadline, LongConsumer tell) {
        Optional<Deadline> clock = deadlines.find(deadline).filter(Deadline::isOfSideWork);
        clock.ifPresent(found -> tell.accept(found.subjectId()));
        return clock.isPresent();
    }

    private void toAsked(long contribution, String occurrence, String template, List<Role> roles) {
        Contribution about = about(contribution);
        String person = roles.contains(Role.CASE_WORKER) ? about.person() : null;
        send(
                about,
                cases.get(about.caseId()),
                occurrence,
                template,
                new StaffPost.Readers(about.entity(), about.team(), person, roles));
    }

    private void send(
            Contribution about, CaseView view, String occurrence, String template, StaffPost.Readers readers) {
        staff.send(view, readers, occurrence, template, parameters(about), letter -> letter.say("opening")
                .say("next"));
    }

    private Map<String, Object> parameters(Contribution about) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("asked", new Isolation.CodeWord(about.kind().code()));
        parameters.put(
                "director",
                new Isolation.CodeWord(about.director() == Role.SENIOR_MANAGEMENT ? "management" : "office"));
        parameters.put("asker", words.entity(about.askingEntity()));
        parameters.put("contributor", words.entity(about.entity()));
        Optional<LocalDate> due = Optional.ofNullable(due(about)).map(words::lastDay);
        parameters.put("dated", new Isolation.CodeWord(due.isPresent() ? "yes" : "no"));
        parameters.put("due", due.orElseGet(words::today));
        parameters.put("days", due.map(words::daysUntil).orElse(0L));
        return parameters;
    }

    private @Nullable Instant due(Contribution about) {
        return deadlines.of(about.caseId()).stream()
                .filter(clock -> clock.subjectId() == about.id() && clock.kind() != DeadlineKind.COMMITMENT_DATE)
                .map(Deadline::due)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private Contribution about(long contribution) {
        return contributions
                .find(contribution)
                .orElseThrow(() -> new IllegalStateException("No contribution " + contribution));
    }
}
