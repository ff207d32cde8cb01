package org.tawasul.oversight.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.feedback.Feedback;
import org.tawasul.feedback.Rating;
import org.tawasul.oversight.AppraiseReply;
import org.tawasul.oversight.ReplyQuality.Drawn;

/** A reply as its reviewer reads it. */
@Component
class OpenedReplies {
    private final Cases cases;
    private final Feedback feedback;
    private final QualityRows rows;

    OpenedReplies(Cases cases, Feedback feedback, QualityRows rows) {
        this.cases = cases;
        this.feedback = feedback;
        this.rows = rows;
    }

    Drawn opened(SampledReply reply) {
        CaseView about = cases.get(reply.caseId());
        String text = cases.messages(about.id()).stream()
                .filter(message -> message.id() == reply.messageId())
                .map(CaseMessage::text)
                .findFirst()
                .orElse("");
        AppraiseReply given = rows.appraisal(reply.messageId())
                .map(row ->
                        new AppraiseReply(row.messageId(), row.handling(), row.clarity(), row.courtesy(), row.kept()))
                .orElse(null);
        return new Drawn(
                reply.messageId(),
                reply.entity(),
                reply.ofMonth(),
                about.kind().code(),
                about.service(),
                about.subject(),
                about.description(),
                text,
                about.receivedAt(),
                reply.sentAt(),
                about.breachedAt() != null,
                about.transfers(),
                given,
                given == null ? null : customers(about.id()));
    }

    private @Nullable BigDecimal customers(long caseId) {
        return feedback.of(caseId).map(OpenedReplies::mean).orElse(null);
    }

    private static BigDecimal mean(Rating rating) {
        return BigDecimal.valueOf(rating.handling() + rating.clarity() + rating.courtesy())
                .divide(BigDecimal.valueOf(3), 2, RoundingMode.HALF_UP);
    }
}
