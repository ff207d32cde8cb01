package org.tawasul.notifications.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.deadlines.DeadlineCorrected;
import org.tawasul.deadlines.DeadlineCorrected.ChangedDay;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Message;

/** Tells the customer that a day that was promised is another one, and why. */
@Component
class DateNotices {
    private final Cases cases;
    private final CustomerPost customer;
    private final NoticeWords words;

    DateNotices(Cases cases, CustomerPost customer, NoticeWords words) {
        this.cases = cases;
        this.customer = customer;
        this.words = words;
    }

    /** In the transaction that moved it. A customer was promised days, not hours: within one day there is nothing to tell. */
    @EventListener
    void on(DeadlineCorrected moved) {
        boolean sameDay = words.lastDay(moved.dueBefore()).equals(words.lastDay(moved.dueAfter()));
        String waited =
                switch (moved.kind()) {
                    case REPLY, PROMISE -> "reply";
                    case CUSTOMER_ANSWER -> "answer";
                    case COMMITMENT_DATE -> "commitment";
                    default -> "";
                };
        if (waited.isEmpty() || sameDay) {
            return;
        }
        CaseView view = cases.get(moved.caseId());
        Map<String, Object> parameters = new LinkedHashMap<>();
        because(moved.days(), parameters);
        parameters.put("before", words.lastDay(moved.dueBefore()));
        parameters.put("due", words.lastDay(moved.dueAfter()));
        parameters.put("waited", new Isolation.CodeWord(waited));
        customer.send(
                view,
                "deadline-corrected:" + moved.deadlineId() + ":" + moved.clockVersion(),
                "date-moved",
                parameters,
                Map.of(),
                letter -> letter.say("opening").say("next"));
    }

    /** Every day that was declared or taken back, and since when ordinary hours are others. */
    private void because(List<ChangedDay> days, Map<String, Object> parameters) {
        List<ChangedDay> named =
                days.stream().filter(each -> each.name() != null).toList();
        boolean hours = named.size() < days.size();
        LocalDate since = days.stream()
                .filter(each -> each.name() == null)
                .map(ChangedDay::day)
                .findFirst()
                .orElse(days.get(0).day());
        parameters.put("named", new Isolation.CodeWord(named.isEmpty() ? "no" : hours ? "both" : "yes"));
        parameters.put("count", named.size());
        parameters.put("days", words.list(named.stream().map(this::said).toList()));
        parameters.put(
                "holidays",
                words.list(named.stream()
                        .map(each -> Objects.requireNonNull(each.name()))
                        .distinct()
                        .toList()));
        parameters.put("day", since);
    }

    private Bilingual said(ChangedDay one) {
        return words.say(new Message(
                "notice.date-moved.named-day",
                Map.of("holiday", Objects.requireNonNull(one.name()), "day", one.day())));
    }
}
