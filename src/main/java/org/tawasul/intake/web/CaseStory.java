package org.tawasul.intake.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseLinks;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseNumber;
import org.tawasul.cases.CaseStep;
import org.tawasul.cases.CaseTransfer;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.cases.Contribution;
import org.tawasul.cases.InterimReply;
import org.tawasul.cases.Replies;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.Decisions;
import org.tawasul.decisions.ExplainedDecision;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Organisation.Part;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;

/**
 * What happened to a case, oldest first, as its customer is told: of the record only what is named here, of what was said only what is meant for him and has left. What is new in the
 * record stays inside until somebody gives it words.
 */
@Component
final class CaseStory {
    private static final Set<String> TOLD_AS_THEY_ARE = Set.of(
            "case-left-to-triage",
            "case-referred",
            "case-not-completed",
            "suggestion-in-study",
            "period-exceeded",
            "reply-rated",
            "case-withdrawn",
            "case-closed");

    private final Cases cases;
    private final Replies replies;
    private final CaseLinks links;
    private final CaseDocuments documents;
    private final CasePasses passes;
    private final Decisions decisions;
    private final Organisation organisation;
    private final BusinessClock clock;

    CaseStory(
            Cases cases,
            Replies replies,
            CaseLinks links,
            CaseDocuments documents,
            CasePasses passes,
            Decisions decisions,
            Organisation organisation,
            BusinessClock clock) {
        this.cases = cases;
        this.replies = replies;
        this.links = links;
        this.documents = documents;
        this.passes = passes;
        this.decisions = decisions;
        this.organisation = organisation;
        this.clock = clock;
    }

    List<StoryLine> of(CaseView view, Language language) {
        List<StoryLine> lines = new ArrayList<>();
        steps(view, language, lines);
        messages(view, lines);
        documents.promises(view, false).forEach(promise -> kept(promise, lines));
        lines.sort(Comparator.comparing(StoryLine::at));
        return List.copyOf(lines);
    }

    private void steps(CaseView view, Language language, List<StoryLine> lines) {
        Iterator<CaseTransfer> transfers = cases.transfers(view.id()).iterator();
        for (CaseStep step : cases.timeline(view.id())) {
            StoryLine line = step.action().equals("case-transferred")
                    ? transferred(step, transfers.hasNext() ? transfers.next() : null)
                    : told(view, step, language);
            if (line != null) {
                lines.add(line);
            }
        }
    }

    private @Nullable StoryLine told(CaseView view, CaseStep step, Language language) {
        Instant at = step.happenedAt();
        if (TOLD_AS_THEY_ARE.contains(step.action())) {
            return line(at, step.action(), Map.of());
        }
        return switch (step.action()) {
            case "case-opened" -> sent(view, at);
            case "case-not-admitted" ->
                StoryLine.of(at, said("not-admitted", Map.of()), whyNotAdmitted(view, language));
            case "case-joined" -> line(at, "joined", Map.of("first", first(view).orElse("")));
            case "case-merged" -> line(at, "merged", firstOf(step));
            case "case-separated" -> line(at, "separated", firstOf(step));
            case "case-routed" -> passes.routed(view, step);
            case "case-settled" -> passes.settled(view, step);
            case "case-moved-by-decree" -> line(at, "moved", entityOf(step, "to"));
            case "suggestion-step-done" -> line(at, "suggestion-step", stepsOf(step));
            case "work-resumed" ->
                Boolean.FALSE.equals(step.facts().get("answered")) ? line(at, "went-on", Map.of()) : null;
            default -> null;
        };
    }

    private StoryLine sent(CaseView view, Instant at) {
        String channel = view.channel().replace('-', '_');
        return line(at, "sent", Map.of("kind", view.kind().code(), "channel", channel));
    }

    private static Map<String, Object> stepsOf(CaseStep step) {
        int done = ((Number) Objects.requireNonNull(step.facts().get("done"))).intValue();
        int steps = ((Number) Objects.requireNonNull(step.facts().get("steps"))).intValue();
        return Map.of("done", done, "steps", steps, "percent", 100 * done / steps);
    }

    private static Map<String, Object> firstOf(CaseStep step) {
        return Map.of("first", String.valueOf(step.facts().get("first")));
    }

    private Map<String, Object> entityOf(CaseStep step, String fact) {
        return Map.of("entity", entity(step.facts().get(fact), step.happenedAt()));
    }

    private void messages(CaseView view, List<StoryLine> lines) {
        Map<Long, LocalDate> promised = new HashMap<>();
        cases.timeline(view.id()).stream()
                .filter(step -> step.action().equals("interim-reply-given"))
                .forEach(step -> promised.put(
                        ((Number) Objects.requireNonNull(step.facts().get("message"))).longValue(),
                        LocalDate.parse(String.valueOf(step.facts().get("until")))));
        InterimReply last = replies.interim(view.id()).orElse(null);
        for (CaseMessage message : cases.messages(view.id())) {
            if (message.isForCustomer(clock.now())) {
                lines.add(line(message, promised.get(message.id()), last));
            }
        }
    }

    private static StoryLine line(CaseMessage message, @Nullable LocalDate promised, @Nullable InterimReply last) {
        Message said = said(message.kind().code(), Map.of());
        String reason = last != null
                        && message.kind() == CaseMessage.Kind.INTERIM
                        && last.text().equals(message.text())
                ? last.reason()
                : null;
        return new StoryLine(
                Objects.requireNonNullElse(message.leavesAt(), message.writtenAt()),
                said,
                message.text(),
                reason,
                promised == null ? null : said("until", Map.of("until", promised)),
                message.kind() == CaseMessage.Kind.REPLY || message.kind() == CaseMessage.Kind.DECISION);
    }

    private static void kept(Contribution promise, List<StoryLine> lines) {
        Instant answered = promise.answeredAt();
        if (answered != null) {
            Message said = said("kept", Map.of("what", promise.question()));
            lines.add(StoryLine.of(answered, said, promise.answer()));
        }
    }

    private StoryLine transferred(CaseStep step, @Nullable CaseTransfer transfer) {
        Map<String, Object> names = Map.of(
                "from", entity(step.facts().get("from"), step.happenedAt()),
                "to", entity(step.facts().get("to"), step.happenedAt()));
        return StoryLine.of(step.happenedAt(), said("transferred", names), transfer == null ? null : transfer.reason());
    }

    private Bilingual entity(@Nullable Object code, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, clock.zone());
        String known = String.valueOf(code);
        return organisation.name(Part.ENTITY, known, day).orElseGet(() -> new Bilingual(known, known));
    }

    private Optional<String> first(CaseView view) {
        return links.first(view.id()).map(CaseNumber::toString);
    }

    private @Nullable String whyNotAdmitted(CaseView view, Language language) {
        return decisions.explain("case", view.id()).stream()
                .filter(decision -> decision.kind() == DecisionKind.ADMISSION)
                .reduce((earlier, later) -> later)
                .map(ExplainedDecision::because)
                .map(because -> because.in(language))
                .orElse(null);
    }

    private static StoryLine line(Instant at, String what, Map<String, Object> parameters) {
        return StoryLine.of(at, said(what, parameters));
    }

    private static Message said(String what, Map<String, Object> parameters) {
        return new Message("intake.story." + what, parameters);
    }
}
