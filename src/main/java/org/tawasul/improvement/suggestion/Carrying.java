package org.tawasul.improvement.suggestion;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.CaseTexts;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.cases.ReplyCheck;
import org.tawasul.cases.Suggestions;
import org.tawasul.decisions.SaidFinding;
import org.tawasul.improvement.ImprovementCourse;
import org.tawasul.improvement.ImprovementRequests;
import org.tawasul.improvement.SuggestionAwaitsStudy;
import org.tawasul.improvement.SuggestionStepTaken;
import org.tawasul.improvement.Wording;
import org.tawasul.improvement.suggestion.NewsRow.Kind;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.text.Texts;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItems;
import org.tawasul.workflow.contract.SuggestionModel;

/**
 * Brings one suggestion on by one piece of its cluster's news: what its team would record by hand is recorded in its own process, which tells its author as it tells everybody. So nobody hears twice, and what
 * its team had done already is not done again.
 */
@Component
class Carrying {
    private static final int LOOKED_AT = 200;
    private static final int TRIED = 10;

    private final Cases cases;
    private final CaseTexts written;
    private final Suggestions suggestions;
    private final WorkItems items;
    private final ClusterRows rows;
    private final ImprovementCourse improvements;
    private final ImprovementRequests requests;
    private final ApplicationEventPublisher events;
    private final Texts texts;

    Carrying(
            Cases cases,
            CaseTexts written,
            Suggestions suggestions,
            WorkItems items,
            ClusterRows rows,
            ImprovementCourse improvements,
            ImprovementRequests requests,
            ApplicationEventPublisher events,
            BusinessClock clock) {
        this.cases = cases;
        this.written = written;
        this.suggestions = suggestions;
        this.items = items;
        this.rows = rows;
        this.improvements = improvements;
        this.requests = requests;
        this.events = events;
        this.texts = new Texts(clock.zone(), List.of("suggestions"));
    }

    /** What became of it. */
    enum Brought {
        ON,
        /** Not now: it is between two steps, or with somebody else for a while. */
        LATER,
        /** Never: its author is forgotten, or its own course is another by now. */
        APART
    }

    Brought on(long caseId, ClusterRow cluster, NewsRow news) {
        if (written.of(List.of(caseId)).isEmpty()) {
            return Brought.APART;
        }
        CaseView view = cases.get(caseId);
        return switch (news.kind()) {
            case STUDY -> study(view, news);
            case ACCEPTED, DECLINED -> decide(view, news);
            case STEP -> step(view, cluster, news);
            case LIVE -> live(view, news);
            case ANNOUNCED -> announce(view, news);
        };
    }

    private Brought study(CaseView view, NewsRow news) {
        return switch (view.state()) {
            case IN_STUDY -> {
                // Its author heard before that it is studied, and of another date.
                await(view, news)
                        .ifPresent(due -> events.publishEvent(new SuggestionAwaitsStudy(
                                view.id(), "awaits-study/" + news.cluster() + "/" + news.position(), due)));
                yield Brought.ON;
            }
            case WITH_TEAM ->
                task(view, SuggestionModel.SCREEN)
                        .map(item -> {
                            await(view, news);
                            suggestions.study(item, news.by());
                            return Brought.ON;
                        })
                        .orElse(Brought.LATER);
            case RECEIVED, INCOMPLETE, IN_TRIAGE, WAITING_FOR_CUSTOMER -> Brought.LATER;
            default -> Brought.APART;
        };
    }

    /** The study has a date of its own, which is its author's from now on. */
    private Optional<Instant> await(CaseView view, NewsRow news) {
        return suggestions.awaitStudy(view.id(), news.at(), requests.untilDecision(), news.by());
    }

    private Brought decide(CaseView view, NewsRow news) {
        String decided = decided(news.kind());
        if (view.state() != CaseState.IN_STUDY) {
            return decided.equals(view.decided()) ? Brought.ON : Brought.APART;
        }
        Optional<WorkItem> item = task(view, SuggestionModel.STUDY);
        if (item.isEmpty()) {
            return Brought.LATER;
        }
        String reasons = said(view, news);
        if (!suggestions.tryDecision(view.id(), decided, reasons).leaves()) {
            return Brought.APART;
        }
        String confirmation = texts.say(Message.of("suggestions.confirmation"), Language.AR);
        suggestions.decide(item.get(), decided, reasons, confirmation, news.by());
        return Brought.ON;
    }

    private Brought step(CaseView view, ClusterRow cluster, NewsRow news) {
        Wording words = news.words();
        if (view.state() != CaseState.IN_IMPLEMENTATION || cluster.improvement() == null || words == null) {
            return isDone(view) ? Brought.ON : Brought.APART;
        }
        suggestions.stepTaken(view.id(), news.done(), news.steps(), news.by());
        events.publishEvent(new SuggestionStepTaken(
                view.id(),
                improvements.get(cluster.improvement()).number(),
                "suggestion-step/" + cluster.id() + "/" + news.position(),
                news.done(),
                news.steps(),
                words));
        return Brought.ON;
    }

    private Brought live(CaseView view, NewsRow news) {
        if (view.state() != CaseState.IN_IMPLEMENTATION) {
            return isDone(view) ? Brought.ON : Brought.APART;
        }
        return task(view, SuggestionModel.IMPLEMENT)
                .map(item -> {
                    suggestions.implement(item, said(view, news), news.by());
                    return Brought.ON;
                })
                .orElse(Brought.LATER);
    }

    private Brought announce(CaseView view, NewsRow news) {
        if (view.state() != CaseState.IMPLEMENTED) {
            return view.state() == CaseState.CLOSED ? Brought.ON : Brought.APART;
        }
        return task(view, SuggestionModel.ANNOUNCE)
                .map(item -> {
                    suggestions.announce(item, said(view, news), news.by());
                    return Brought.ON;
                })
                .orElse(Brought.LATER);
    }

    /** Whoever decides hears at once what the rules refuse to send, and not each author's team afterwards. Some suggestions of each language speak for all. */
    void mustBeSayable(long cluster, Kind kind, Wording reasons) {
        List<Long> some =
                rows.members(cluster, LOOKED_AT).stream().map(MemberRow::caseId).toList();
        if (some.isEmpty()) {
            return;
        }
        written.of(some).stream()
                .collect(Collectors.groupingBy(text -> suggestions.authorsLanguage(text.caseId())))
                .forEach((language, texts) -> texts.stream()
                        .limit(TRIED)
                        .forEach(text -> mustBeSayable(text.caseId(), kind, reasons.in(language))));
    }

    private void mustBeSayable(long caseId, Kind kind, String reasons) {
        ReplyCheck check = suggestions.tryDecision(caseId, decided(kind), reasons);
        if (!check.leaves()) {
            SaidFinding first = check.findings().get(0);
            throw new Refusal(
                    Refusal.Kind.REFUSED_BY_RULE,
                    "cluster-decision-refused",
                    Map.of("reason", first.because(), "rule", first.ruleName()),
                    "reasons");
        }
    }

    /** In the language of its author, if somebody said it in that. */
    private String said(CaseView view, NewsRow news) {
        Wording words = news.words();
        return words == null ? "" : words.in(suggestions.authorsLanguage(view.id()));
    }

    private static boolean isDone(CaseView view) {
        return view.state() == CaseState.IMPLEMENTED || view.state() == CaseState.CLOSED;
    }

    private static String decided(Kind kind) {
        return kind == Kind.ACCEPTED ? "accepted" : "declined";
    }

    private Optional<WorkItem> task(CaseView view, String element) {
        return items.openOf(view.id()).stream()
                .filter(item -> item.element().equals(element) && item.contribution() == null)
                .findFirst();
    }
}
