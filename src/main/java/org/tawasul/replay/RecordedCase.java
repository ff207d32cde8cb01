package org.tawasul.replay;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseKind;
import org.tawasul.shared.Language;

/**
 * What a record tells of one case: how it was submitted, and every act of staff and customer with its instant. The one input of replays; profiles make it of a CSV, and a store
 * gives it back. What it does not tell is left to the model of people.
 *
 * @param key names the case in its record; the same key is the same draw of whatever is drawn
 * @param receivedAt not after any of the acts
 * @param customer names whoever sent it: equal names are one customer, who returns
 * @param block number of the block it is about
 * @param original for a grievance the key of the case it is against
 * @param entity code of the entity that had it at last by the record; null if the record does not say
 * @param promised until when the record promised a reply, to be compared with the period of our rules
 * @param unanswered whether the record says that nobody has replied: then nobody does
 * @param acts in whatever order they are given, they are kept in that of their instants
 * @param whole whether the acts are all that ever happened: then nothing is drawn beside them
 */
public record RecordedCase(
        String key,
        Instant receivedAt,
        CaseKind kind,
        String subject,
        String description,
        @Nullable String service,
        @Nullable String area,
        @Nullable String block,
        String urgency,
        String channel,
        Language language,
        String customer,
        @Nullable String original,
        @Nullable String entity,
        @Nullable Instant promised,
        boolean unanswered,
        List<RecordedAct> acts,
        boolean whole) {
    public RecordedCase {
        acts = acts.stream().sorted(Comparator.comparing(RecordedAct::at)).toList();
    }

    /** Of a record that tells a part of what happened. */
    public RecordedCase(
            String key,
            Instant receivedAt,
            CaseKind kind,
            String subject,
            String description,
            @Nullable String service,
            @Nullable String area,
            @Nullable String block,
            String urgency,
            String channel,
            Language language,
            String customer,
            @Nullable String original,
            @Nullable String entity,
            @Nullable Instant promised,
            boolean unanswered,
            List<RecordedAct> acts) {
        this(
                key,
                receivedAt,
                kind,
                subject,
                description,
                service,
                area,
                block,
                urgency,
                channel,
                language,
                customer,
                original,
                entity,
                promised,
                unanswered,
                acts,
                false);
    }
}
