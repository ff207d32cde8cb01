package org.tawasul.improvement.recurrence;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tawasul.improvement.FeedbackCounts;
import org.tawasul.improvement.FeedbackSource;
import org.tawasul.improvement.ImprovementOrigins;
import org.tawasul.improvement.RecurrenceFlag;
import org.tawasul.improvement.RecurrenceFlags;
import org.tawasul.improvement.RequestImprovement;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.WrittenId;

/** Flags, also those that the rules led to nothing more than being shown, and none that somebody set aside. */
@Component
final class FlagOrigins implements ImprovementOrigins {
    private static final String KIND = "flag";

    private final RecurrenceFlags flags;
    private final FlagRows rows;
    private final FeedbackCounts counts;

    FlagOrigins(RecurrenceFlags flags, FlagRows rows, FeedbackCounts counts) {
        this.flags = flags;
        this.rows = rows;
        this.counts = counts;
    }

    @Override
    public Optional<Origin> find(String kind, String reference, SignedIn who) {
        return kind.equals(KIND) && WrittenId.isOne(reference) && isTheirs(Long.parseLong(reference), who)
                ? rows.find(Long.parseLong(reference))
                        .filter(flag -> !flag.state().equals(RecurrenceFlag.State.DISMISSED.name()))
                        .map(this::origin)
                : Optional.empty();
    }

    private boolean isTheirs(long id, SignedIn who) {
        try {
            flags.get(id, who);
            return true;
        } catch (Refusal notTheirs) {
            return false;
        }
    }

    private Origin origin(FlagRow flag) {
        return new Origin(
                FeedbackSource.FLAG,
                Long.toString(flag.id()),
                FollowUp.named(flag),
                counts.cases(flag.scope(), flag.since(), flag.foundOn().plusDays(1), RequestImprovement.CASES),
                "/recurring/" + flag.id());
    }
}
