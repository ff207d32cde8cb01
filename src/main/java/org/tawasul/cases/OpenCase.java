package org.tawasul.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.customers.Telling;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;

/**
 * Opens a case.
 *
 * @param urgency {@code normal} or {@code urgent}, as the customer states it
 * @param area code of a governorate
 * @param language in which it was sent: as was chosen, else as it is written. How its customer is told is another matter ({@code telling})
 * @param files ids of uploads to attach
 * @param block number of the block the case is about; it says the area, so that the customer need not know it
 * @param answer what an article answered to an inquiry before it was sent; null for all else
 * @param telling how its customer is told of it alone, where who sends it chose so and did not prove that he is that customer; null: as the customer wants
 * @param original for a grievance the case whose reply it is against; null for other kinds
 */
public record OpenCase(
        CaseKind kind,
        long customerId,
        String subject,
        String description,
        @Nullable String service,
        @Nullable String area,
        String urgency,
        String channel,
        Language language,
        List<Long> files,
        Actor actor,
        @Nullable Integer block,
        @Nullable CaseNumber original,
        @Nullable FirstAnswer answer,
        @Nullable Telling telling) {
    public OpenCase {
        files = List.copyOf(files);
    }

    /** Not answered yet. */
    public OpenCase(
            CaseKind kind,
            long customerId,
            String subject,
            String description,
            @Nullable String service,
            @Nullable String area,
            String urgency,
            String channel,
            Language language,
            List<Long> files,
            Actor actor,
            @Nullable Integer block,
            @Nullable CaseNumber original) {
        this(
                kind,
                customerId,
                subject,
                description,
                service,
                area,
                urgency,
                channel,
                language,
                files,
                actor,
                block,
                original,
                null,
                null);
    }

    /** Without a block and no grievance. */
    public OpenCase(
            CaseKind kind,
            long customerId,
            String subject,
            String description,
            @Nullable String service,
            @Nullable String area,
            String urgency,
            String channel,
            Language language,
            List<Long> files,
            Actor actor) {
        this(
                kind,
                customerId,
                subject,
                description,
                service,
                area,
                urgency,
                channel,
                language,
                files,
                actor,
                null,
                null,
                null,
                null);
    }

    /** The same, answered already. */
    public OpenCase answered(FirstAnswer byArticle) {
        return new OpenCase(
                kind,
                customerId,
                subject,
                description,
                service,
                area,
                urgency,
                channel,
                language,
                files,
                actor,
                block,
                original,
                byArticle,
                telling);
    }

    /** The same, of which its customer is told in this way. */
    public OpenCase told(Telling apart) {
        return new OpenCase(
                kind,
                customerId,
                subject,
                description,
                service,
                area,
                urgency,
                channel,
                language,
                files,
                actor,
                block,
                original,
                answer,
                apart);
    }
}
