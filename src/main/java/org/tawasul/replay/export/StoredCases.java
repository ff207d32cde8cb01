package org.tawasul.replay.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseStep;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.customers.Customers;
import org.tawasul.replay.RecordedAct;
import org.tawasul.replay.RecordedCase;
import org.tawasul.shared.Actor;

/**
 * Reads out of a store what happened to a case, as a record that can live again: its key is the public number, its customer a number that says nothing, and officers have
 * their sign-in names. Nothing is drawn beside it.
 */
public final class StoredCases {
    private final Cases cases;
    private final Customers customers;

    public StoredCases(Cases cases, Customers customers) {
        this.cases = cases;
        this.customers = customers;
    }

    /** Refuses {@code case-unknown}. The words of customer and staff are in it: it is as confidential as the store. */
    public RecordedCase of(String number) {
        CaseView view = cases.byNumber(number);
        Map<Long, String> words =
                cases.messages(view.id()).stream().collect(Collectors.toMap(CaseMessage::id, CaseMessage::text));
        List<CaseStep> steps = cases.timeline(view.id());
        Map<String, String> sent = sent(steps);
        List<RecordedAct> acts = filledIn(
                steps.stream()
                        .map(step -> act(step, words))
                        .filter(Objects::nonNull)
                        .toList(),
                saidLater(view, sent));
        return new RecordedCase(
                view.number(),
                view.receivedAt(),
                view.kind(),
                view.subject(),
                view.description(),
                sent.get("service"),
                sent.get("area"),
                sent.get("block"),
                view.urgency(),
                view.channel(),
                customers.ofCase(view.customerId(), view.id()).language(),
                "customer " + view.customerId(),
                sent.get("original"),
                null,
                null,
                false,
                acts,
                true);
    }

    /** As it was submitted: what the customer was asked for before admission is in his answer. */
    private static Map<String, String> sent(List<CaseStep> steps) {
        return steps.stream()
                .filter(step -> step.action().equals("case-opened"))
                .findFirst()
                .map(step -> facts(
                        step, Map.of("service", "service", "area", "area", "block", "block", "original", "original")))
                .orElse(Map.of());
    }

    /** A grievance has what its customer left out from the case that it is against: that nobody said later. */
    private Map<String, String> saidLater(CaseView view, Map<String, String> sent) {
        String number = sent.get("original");
        CaseView original = number == null ? null : cases.byNumber(number);
        Map<String, String> later = new HashMap<>();
        if (isSaidLater(view.service(), sent.get("service"), original == null ? null : original.service())) {
            later.put("service", Objects.requireNonNull(view.service()));
        }
        if (isSaidLater(view.area(), sent.get("area"), original == null ? null : original.area())) {
            later.put("area", Objects.requireNonNull(view.area()));
        }
        return later;
    }

    private static boolean isSaidLater(@Nullable String now, @Nullable String sent, @Nullable String inherited) {
        return now != null && !now.equals(sent) && !now.equals(inherited);
    }

    /** The record does not say in which answer it came; without it the first would have been refused. */
    private static List<RecordedAct> filledIn(List<RecordedAct> acts, Map<String, String> later) {
        List<RecordedAct> all = new ArrayList<>(acts);
        for (int i = 0; i < all.size() && !later.isEmpty(); i++) {
            RecordedAct act = all.get(i);
            if (act.act().equals("answer")) {
                all.set(i, act.with(later));
                return all;
            }
        }
        return all;
    }

    /** What somebody did; null for what rules and clocks did, and for what only tells an act once more. */
    private static @Nullable RecordedAct act(CaseStep step, Map<Long, String> words) {
        return switch (step.action()) {
            case "reply-written" -> staff(step, "reply", said(step, "message", "text", words));
            case "customer-asked" -> staff(step, "ask", said(step, "message", "text", words));
            case "case-transferred" -> staff(step, "transfer", facts(step, Map.of("to", "entity")));
            case "case-referred" -> staff(step, "transfer", facts(step, Map.of("proposed", "entity")));
            case "case-settled" -> staff(step, "route", facts(step, Map.of("entity", "entity", "team", "team")));
            case "interim-reply-given" ->
                staff(
                        step,
                        "interim",
                        both(facts(step, Map.of("until", "until")), said(step, "message", "text", words)));
            case "reply-approved" -> staff(step, "approve", Map.of());
            // What offices remark among themselves stays in the store.
            case "reply-given-back" -> staff(step, "return", Map.of());
            case "suggestion-in-study" -> staff(step, "study", Map.of());
            case "decision-written" ->
                staff(
                        step,
                        "decide",
                        both(facts(step, Map.of("decided", "decided")), said(step, "message", "reasons", words)));
            case "suggestion-implemented" -> staff(step, "implement", said(step, "message", "text", words));
            case "suggestion-announced" -> staff(step, "announce", said(step, "message", "text", words));
            case "contribution-asked" ->
                staff(step, "invite", facts(step, Map.of("kind", "kind", "entity", "entity", "team", "team")));
            case "contribution-answered" -> staff(step, "contribute", Map.of());
            case "contribution-approved" -> staff(step, "approvePart", Map.of());
            case "contribution-returned" -> staff(step, "returnPart", Map.of());
            case "task-filled-in" -> staff(step, "complete", facts(step, Map.of("button", "button")));
            case "customer-answered" -> customer(step, "answer", said(step, "message", "text", words));
            case "reply-rated" -> customer(step, "rate", scores(step));
            case "case-reopened", "reply-not-solving" ->
                customer(step, "reopen", said(step, "message", "reason", words));
            case "case-withdrawn" -> customer(step, "withdraw", Map.of());
            default -> null;
        };
    }

    private static Map<String, String> scores(CaseStep step) {
        return facts(
                step, Map.of("handling", "handling", "clarity", "clarity", "courtesy", "courtesy", "ease", "ease"));
    }

    private static RecordedAct staff(CaseStep step, String act, Map<String, String> details) {
        String who = step.role().equals(Actor.SYSTEM.role()) ? null : step.actor();
        return new RecordedAct(step.happenedAt(), RecordedAct.By.STAFF, who, act, new TreeMap<>(details));
    }

    private static RecordedAct customer(CaseStep step, String act, Map<String, String> details) {
        return new RecordedAct(step.happenedAt(), RecordedAct.By.CUSTOMER, act, details);
    }

    private static Map<String, String> facts(CaseStep step, Map<String, String> names) {
        return names.entrySet().stream()
                .filter(name -> step.facts().get(name.getKey()) != null)
                .collect(Collectors.toMap(
                        Map.Entry::getValue, name -> String.valueOf(step.facts().get(name.getKey()))));
    }

    /** The words of the message that the step names. */
    private static Map<String, String> said(CaseStep step, String fact, String detail, Map<Long, String> words) {
        String id = String.valueOf(step.facts().get(fact));
        String text = id.matches("\\d+") ? words.get(Long.valueOf(id)) : null;
        return text == null ? Map.of() : Map.of(detail, text);
    }

    private static Map<String, String> both(Map<String, String> one, Map<String, String> other) {
        return java.util.stream.Stream.of(one, other)
                .flatMap(each -> each.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
