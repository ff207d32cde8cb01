package org.tawasul.notifications.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.deadlines.DeadlineCorrected;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.shared.Bilingual;

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
        boolean promised = moved.kind() == DeadlineKind.REPLY || moved.kind() == DeadlineKind.CUSTOMER_ANSWER;
        if (!promised || sameDay) {
            return;
        }
        CaseView view = cases.get(moved.caseId());
        Map<String, Object> parameters = new LinkedHashMap<>();
        Bilingual name = moved.dayName();
        parameters.put("named", new Isolation.CodeWord(name == null ? "no" : "yes"));
        parameters.put("holiday", name == null ? "" : name);
        parameters.put("day", moved.day());
        parameters.put("before", words.lastDay(moved.dueBefore()));
        parameters.put("due", words.lastDay(moved.dueAfter()));
        parameters.put("waited", new Isolation.CodeWord(moved.kind() == DeadlineKind.REPLY ? "reply" : "answer"));
        customer.send(
                view,
                "deadline-corrected:" + moved.deadlineId() + ":" + moved.clockVersion(),
                "date-moved",
                parameters,
                Map.of(),
                letter -> letter.say("opening").say("next"));
    }
}
