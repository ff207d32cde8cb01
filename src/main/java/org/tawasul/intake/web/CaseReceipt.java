package org.tawasul.intake.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The acknowledgement of what was sent: the number by which to follow it, and where it stands. */
@Schema(name = "CaseReceipt")
record CaseReceipt(
        @Schema(example = "26-0000123-0") String number,
        StateWords state,
        Instant receivedAt,
        @Schema(description = "When the entity has to reply, once that is settled.") @Nullable Instant replyDue,
        @Schema(
                        description =
                                "Of a case sent without a name: by which it is followed at /ar/follow/… or /en/follow/…; said"
                                        + " once.")
                @Nullable
                String followToken) {}
