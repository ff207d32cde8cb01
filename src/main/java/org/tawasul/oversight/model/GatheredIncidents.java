package org.tawasul.oversight.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.cases.Cases;
import org.tawasul.casework.Assignment;
import org.tawasul.deadlines.WatchIncidents;
import org.tawasul.improvement.HeardIncidents;
import org.tawasul.intake.MailDesk;
import org.tawasul.intake.SocialDesk;
import org.tawasul.notifications.Incidents;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.oversight.AllIncidents;
import org.tawasul.shared.Refusal;

/** Asks everybody who may leave something unfinished. */
@Component
class GatheredIncidents implements AllIncidents {
    private static final int TASKS = 200;

    private final Incidents messages;
    private final WatchIncidents watch;
    private final MailDesk mail;
    private final SocialDesk posts;
    private final HeardIncidents feedback;
    private final Assignment assignment;
    private final Cases cases;

    GatheredIncidents(
            Incidents messages,
            WatchIncidents watch,
            MailDesk mail,
            SocialDesk posts,
            HeardIncidents feedback,
            Assignment assignment,
            Cases cases) {
        this.messages = messages;
        this.watch = watch;
        this.mail = mail;
        this.posts = posts;
        this.feedback = feedback;
        this.assignment = assignment;
        this.cases = cases;
    }

    @Override
    public List<Incident> open(SignedIn who) {
        mustBeAdministrator(who);
        return Stream.of(ofMessages(), ofDeadlines(), ofMail(), ofPosts(), ofFeedback(), ofTasks())
                .flatMap(all -> all)
                .sorted(Comparator.comparing(Incident::since))
                .toList();
    }

    private Stream<Incident> ofMessages() {
        return messages.open().stream()
                .map(one -> new Incident(
                        About.MESSAGE,
                        one.id(),
                        number(one.caseId()),
                        one.reason(),
                        one.detail(),
                        one.attempts(),
                        !one.reason().equals("person-forgotten"),
                        one.happenedAt()));
    }

    private Stream<Incident> ofDeadlines() {
        return watch.open().stream()
                .map(one -> new Incident(
                        About.DEADLINE,
                        one.id(),
                        number(one.caseId()),
                        one.reason(),
                        one.detail(),
                        0,
                        true,
                        one.openedAt()));
    }

    private Stream<Incident> ofMail() {
        return mail.held().stream()
                .map(one -> new Incident(
                        About.MAIL,
                        one.id(),
                        null,
                        "mail-" + one.reason(),
                        one.detail(),
                        one.attempts(),
                        true,
                        one.heldAt()));
    }

    private Stream<Incident> ofPosts() {
        return posts.unsent().stream()
                .map(one -> new Incident(
                        About.POST,
                        one.id(),
                        number(one.caseId()),
                        "post-not-answered",
                        "",
                        one.attempts(),
                        true,
                        one.since()));
    }

    private Stream<Incident> ofFeedback() {
        return feedback.open().stream()
                .map(one -> new Incident(
                        About.FEEDBACK, one.file(), null, "feedback-not-counted", one.detail(), 0, true, one.since()));
    }

    private Stream<Incident> ofTasks() {
        return assignment.failed(TASKS).stream()
                .map(one -> new Incident(
                        About.TASK, one.item(), one.caseNumber(), "task-not-given", "", 0, false, one.at()));
    }

    @Override
    public void retry(About about, long id, SignedIn who, String requestId) {
        mustBeAdministrator(who);
        switch (about) {
            case MESSAGE -> messages.retry(id, who.actor(requestId));
            case MAIL -> mail.again(id, who.actor(requestId));
            case POST -> posts.again(id, who.actor(requestId));
            case DEADLINE -> {
                if (!watch.retry(id, who.actor(requestId))) {
                    throw Refusal.of(Refusal.Kind.CONFLICT, "incident-not-open");
                }
            }
            case TASK -> throw Refusal.of(Refusal.Kind.CONFLICT, "incident-tried-by-itself");
            case FEEDBACK -> {
                if (!feedback.again(id, who.actor(requestId))) {
                    throw Refusal.of(Refusal.Kind.CONFLICT, "incident-not-open");
                }
            }
        }
    }

    @Override
    public void dismiss(About about, long id, SignedIn who, String requestId) {
        mustBeAdministrator(who);
        if (about != About.MAIL) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "incident-not-open");
        }
        mail.dismiss(id, who.actor(requestId));
    }

    private static void mustBeAdministrator(SignedIn who) {
        if (!who.is(Role.ADMINISTRATOR)) {
            throw Sight.refused();
        }
    }

    private @Nullable String number(@Nullable Long caseId) {
        return caseId == null ? null : cases.get(caseId).number();
    }
}
