package org.tawasul.improvement.recurrence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.improvement.FeedbackCounts;
import org.tawasul.improvement.FeedbackSource;
import org.tawasul.improvement.ImprovementRegister;
import org.tawasul.improvement.ImprovementRequests;
import org.tawasul.improvement.ImprovementView;
import org.tawasul.improvement.RecurrenceEvent;
import org.tawasul.improvement.RequestImprovement;
import org.tawasul.improvement.Scope;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Organisation.Part;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.text.Texts;

/** Does what the rules lead a flag to: tells those whom they name, and requests an improvement where they ask for a study or a plan, or has the flag join the one of its group that is under way. */
@Component
class FollowUp {
    private static final Logger LOG = LoggerFactory.getLogger(FollowUp.class);
    private static final List<String> REQUESTS = List.of("ask-study", "open-plan");

    private final ImprovementRequests requests;
    private final ImprovementRegister register;
    private final FlagRows flags;
    private final FeedbackCounts counts;
    private final Organisation organisation;
    private final ApplicationEventPublisher events;
    private final Texts texts;

    FollowUp(
            ImprovementRequests requests,
            ImprovementRegister register,
            FlagRows flags,
            FeedbackCounts counts,
            Organisation organisation,
            ApplicationEventPublisher events,
            BusinessClock clock) {
        this.requests = requests;
        this.register = register;
        this.flags = flags;
        this.counts = counts;
        this.organisation = organisation;
        this.events = events;
        this.texts = new Texts(clock.zone(), List.of("recurrence"));
    }

    void of(FlagRow flag) {
        boolean asks = REQUESTS.stream().anyMatch(List.of(flag.ledTo().split(","))::contains);
        ImprovementView underWay = asks ? underWay(flag) : null;
        boolean refused = asks && !request(flag, underWay);
        events.publishEvent(new RecurrenceEvent.Flagged(
                FlagBook.view(refused ? withoutRequest(flag) : flag),
                underWay == null || refused ? null : underWay.number()));
    }

    private boolean request(FlagRow flag, @Nullable ImprovementView underWay) {
        try {
            request(flag, underWay, flag.foundOn().plusDays(1));
            return true;
        } catch (Refusal refused) {
            LOG.warn("Flag {} leads to no request: {}", flag.id(), refused.code());
            return false;
        }
    }

    /** As it is told where no request could be made: nobody is to read that one was opened. */
    private static FlagRow withoutRequest(FlagRow flag) {
        String others = Arrays.stream(flag.ledTo().split(","))
                .filter(one -> !REQUESTS.contains(one))
                .collect(Collectors.joining(","));
        return new FlagRow(
                flag.id(),
                flag.entity(),
                flag.service(),
                flag.theme(),
                flag.area(),
                flag.blocks(),
                flag.kind(),
                flag.observed(),
                flag.expected(),
                flag.since(),
                flag.until(),
                flag.foundOn(),
                flag.state(),
                others,
                flag.decision(),
                flag.reason(),
                flag.lookedAtBy(),
                flag.themeName(),
                flag.version());
    }

    /** By the flags of the group, for its theme may have got another id since. */
    private @Nullable ImprovementView underWay(FlagRow flag) {
        return flags.earlier(flag.id()).stream()
                .flatMap(id -> register.askedFor(FeedbackSource.FLAG, Long.toString(id)).stream())
                .filter(view -> !view.state().isOver())
                .findFirst()
                .orElse(null);
    }

    private void request(FlagRow flag, @Nullable ImprovementView underWay, LocalDate until) {
        List<Long> cases = counts.cases(flag.scope(), flag.since(), until, RequestImprovement.CASES);
        if (underWay == null) {
            requests.request(asked(flag, cases), Actor.SYSTEM);
        } else {
            requests.join(underWay.number(), FeedbackSource.FLAG, Long.toString(flag.id()), cases, Actor.SYSTEM);
        }
    }

    /** Where the names of service and area don't let it be said in English, in Arabic alone. */
    private RequestImprovement asked(FlagRow flag, List<Long> cases) {
        try {
            return asked(flag, title(flag, Language.EN), said(flag, "text", Language.EN), cases);
        } catch (Refusal noEnglish) {
            return asked(flag, null, null, cases);
        }
    }

    private RequestImprovement asked(
            FlagRow flag, @Nullable String titleEn, @Nullable String textEn, List<Long> cases) {
        return new RequestImprovement(
                FeedbackSource.FLAG,
                Long.toString(flag.id()),
                named(flag),
                Language.AR,
                title(flag, Language.AR),
                titleEn,
                said(flag, "text", Language.AR),
                textEn,
                cases);
    }

    /** A service may have a name as long as a whole title. */
    private String title(FlagRow flag, Language language) {
        String title = said(flag, "title", language);
        return title.codePointCount(0, title.length()) <= RequestImprovement.TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, RequestImprovement.TITLE - 1)) + "…";
    }

    /** Feedback that names no service or area is the entity's as a whole to those who improve. */
    static Scope named(FlagRow flag) {
        Scope scope = flag.scope();
        return new Scope(scope.entity(), orNull(scope.service()), scope.theme(), orNull(scope.area()), scope.blocks());
    }

    private static @Nullable String orNull(@Nullable String code) {
        return code == null || code.isEmpty() ? null : code;
    }

    private String said(FlagRow flag, String what, Language language) {
        LocalDate on = flag.foundOn();
        return texts.say(new Message(
                        "recurrence.request." + what,
                        Map.of(
                                "service", name(Part.SERVICE, flag.service(), on, language),
                                "area", name(Part.AREA, flag.area(), on, language),
                                "blocks",
                                        Objects.requireNonNullElse(flag.scope().blockNumbers(), "none"),
                                "observed", flag.observed(),
                                "expected", Math.round(flag.expected()),
                                "since", flag.since(),
                                "until", flag.until())))
                .in(language);
    }

    private String name(Part part, @Nullable String code, LocalDate on, Language language) {
        return code == null || code.isEmpty()
                ? "none"
                : organisation
                        .name(part, code, on)
                        .map(name -> name.in(language))
                        .orElse(code);
    }
}
