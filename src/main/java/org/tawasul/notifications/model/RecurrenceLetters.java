package org.tawasul.notifications.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tawasul.improvement.RecurrenceEvent;
import org.tawasul.improvement.RecurrenceFlag;
import org.tawasul.notifications.OfficePost;
import org.tawasul.notifications.OfficePost.OfficeLetter;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Organisation.Part;
import org.tawasul.organisation.Role;

/** Tells an entity what its customers keep saying, once for each flag and as the rules decided, and those above it what was left undone. Such a letter never quotes anybody. */
@Component
class RecurrenceLetters {
    private static final List<Role> CONCERNED = List.of(Role.QUALITY_OFFICER, Role.SUPERVISOR);

    private final OfficePost post;
    private final Organisation organisation;
    private final NoticeWords words;

    RecurrenceLetters(OfficePost post, Organisation organisation, NoticeWords words) {
        this.post = post;
        this.organisation = organisation;
        this.words = words;
    }

    @EventListener
    void tell(RecurrenceEvent.Flagged flagged) {
        RecurrenceFlag flag = flagged.flag();
        List<Role> roles = new ArrayList<>();
        if (flag.ledTo().contains("tell-entity")) {
            roles.addAll(CONCERNED);
        }
        if (flag.ledTo().contains("raise")) {
            roles.add(Role.SENIOR_MANAGEMENT);
        }
        if (!roles.isEmpty()) {
            post.tell(flag.scope().entity(), roles, letter(flag, flagged.joined()));
        }
    }

    @EventListener
    void tell(RecurrenceEvent.ReviewLate late) {
        List<Role> roles = new ArrayList<>(CONCERNED);
        roles.add(Role.SENIOR_MANAGEMENT);
        post.tell(
                late.entity(),
                roles,
                new OfficeLetter(
                        "review-late",
                        "review-late/" + late.review(),
                        Map.of(
                                "entity", words.entity(late.entity()),
                                "from", late.from(),
                                "until", late.until(),
                                "due", late.dueOn()),
                        Map.of(),
                        List.of("next"),
                        "/recurring/reviews/" + late.review()));
    }

    private OfficeLetter letter(RecurrenceFlag flag, @Nullable String joined) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("entity", words.entity(flag.scope().entity()));
        facts.put("since", flag.since());
        facts.put("until", flag.until());
        facts.put("observed", flag.observed());
        facts.put("expected", flag.expectedRounded());
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("kind", flag.kind().code());
        choices.put(
                "study", flag.ledTo().stream().anyMatch(List.of("ask-study", "open-plan")::contains) ? "yes" : "no");
        said("joined", joined, facts, choices);
        name("service", Part.SERVICE, flag.scope().service(), facts, choices);
        name("area", Part.AREA, flag.scope().area(), facts, choices);
        said("blocks", flag.scope().blockNumbers(), facts, choices);
        return new OfficeLetter(
                "recurrence-flag",
                "recurrence-flag/" + flag.id(),
                facts,
                choices,
                List.of("follows", "next"),
                "/recurring/" + flag.id());
    }

    private static void said(
            String what, @Nullable String words, Map<String, Object> facts, Map<String, String> choices) {
        if (words == null) {
            choices.put(what, "none");
        } else {
            facts.put(what, words);
        }
    }

    private void name(
            String what, Part part, @Nullable String code, Map<String, Object> facts, Map<String, String> choices) {
        if (code == null || code.isEmpty()) {
            choices.put(what, "none");
        } else {
            organisation
                    .name(part, code, words.today())
                    .ifPresentOrElse(name -> facts.put(what, name), () -> facts.put(what, code));
        }
    }
}
