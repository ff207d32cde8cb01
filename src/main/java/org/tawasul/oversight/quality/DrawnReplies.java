package org.tawasul.oversight.quality;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseEvent;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;

/** Gives each reply its place in the draw when it leaves, so that there is no draw to be made later: whoever is drawn, stands first. */
@Component
class DrawnReplies {
    private final Cases cases;
    private final QualityRows rows;
    private final Seeds seeds;
    private final BusinessClock clock;

    DrawnReplies(Cases cases, QualityRows rows, Seeds seeds, BusinessClock clock) {
        this.cases = cases;
        this.rows = rows;
        this.seeds = seeds;
        this.clock = clock;
    }

    @EventListener
    void place(CaseEvent.ReplyIssued issued) {
        CaseView about = cases.get(issued.caseId());
        if (about.kind() == CaseKind.SUGGESTION) {
            return;
        }
        List<CaseMessage> replies = cases.messages(about.id()).stream()
                .filter(message -> message.kind() == CaseMessage.Kind.REPLY)
                .toList();
        String author = replies.stream()
                .filter(message -> message.id() == issued.messageId())
                .map(CaseMessage::author)
                .findFirst()
                .orElse("");
        YearMonth month = YearMonth.from(LocalDate.ofInstant(issued.at(), clock.zone()));
        rows.insertReply(new SampledReply(
                issued.messageId(),
                about.id(),
                issued.entity(),
                author,
                SampledReply.number(month),
                seeds.place(month, about.number(), replies.size()),
                issued.at()));
    }

    @EventListener
    void takeOut(CaseEvent.ReplyRecalled recalled) {
        rows.deleteReply(recalled.messageId());
    }
}
