package org.tawasul.intake.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseKind;
import org.tawasul.intake.FollowingOthers;
import org.tawasul.intake.SubmitCase;
import org.tawasul.organisation.Role;
import org.tawasul.pages.Visitor;
import org.tawasul.search.Search;
import org.tawasul.shared.InstallationKey;
import org.tawasul.shared.LinkTokens;
import org.tawasul.shared.Refusal;

/** What others told of the same thing in the same area, before somebody tells it again: what is public about their cases, and of no case its words. */
@Component
final class NearCases {
    private static final Duration RECENT = Duration.ofDays(30);
    private static final int MOST = 3;

    private static final String FOLLOW = "follow-";

    private final LinkTokens tokens;
    private final Search search;
    private final FollowingOthers others;
    private final BusinessClock clock;

    NearCases(Search search, FollowingOthers others, InstallationKey installation, BusinessClock clock) {
        this.tokens = new LinkTokens(installation, "intake.near");
        this.search = search;
        this.others = others;
        this.clock = clock;
    }

    /** One of them; without a token if it is answered, so that there is nothing to wait for. */
    record Known(@Nullable String token, String state, Instant receivedAt) {}

    /** None as long as service and area are not both named; what somebody asks or wishes for himself is not compared. */
    List<Known> of(CaseKind kind, SubmitForm form) {
        String service = form.namedService();
        String area = form.area();
        if (kind != CaseKind.COMPLAINT || service == null || area == null || area.isBlank()) {
            return List.of();
        }
        return found(kind, service, area).stream()
                .map(near -> new Known(
                        near.state().isUnanswered() ? tokens.of(near.caseId()) : null,
                        near.state().code(),
                        near.receivedAt()))
                .toList();
    }

    static boolean isMeant(String go) {
        return go.startsWith(FOLLOW);
    }

    /** What the button named is followed in the place of sending this; where the page then leads. Refuses {@code follow-over}, and what {@link FollowingOthers#follow} does. */
    String follow(Visitor visitor, String go, SubmitForm form, SubmitCase instead) {
        visitor.mustBe(Role.CUSTOMER);
        others.follow(chosen(instead.kind(), form, go), instead, visitor.actor());
        return visitor.to("/my-cases?done=followed");
    }

    /** The page tells no number of a case, and what isn't among those that it would show now is none. */
    private long chosen(CaseKind kind, SubmitForm form, String go) {
        String service = form.namedService();
        String area = form.area();
        String token = go.substring(FOLLOW.length());
        List<Search.Near> shown = service == null || area == null ? List.of() : found(kind, service, area);
        return shown.stream()
                .map(Search.Near::caseId)
                .filter(id -> tokens.isOf(token, id))
                .findFirst()
                .orElseThrow(() -> Refusal.of(Refusal.Kind.CONFLICT, "follow-over"));
    }

    private List<Search.Near> found(CaseKind kind, String service, String area) {
        return search.near(kind, service, area, clock.now().minus(RECENT), MOST);
    }
}
