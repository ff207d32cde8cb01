package org.tawasul.casework.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tawasul.casework.StandardReply;
import org.tawasul.casework.StandardReply.State;
import org.tawasul.shared.Bilingual;

/** One version of a standard reply in the store. */
public record StandardReplyRow(
        long id,
        long replyId,
        int version,
        String entity,
        @Nullable String team,
        String nameAr,
        String nameEn,
        String textAr,
        String textEn,
        String state,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String remark) {
    StandardReply view() {
        return new StandardReply(
                id,
                replyId,
                version,
                entity,
                team,
                new Bilingual(nameAr, nameEn),
                new Bilingual(textAr, textEn),
                State.valueOf(state),
                proposedBy,
                proposedAt,
                decidedBy,
                decidedAt,
                remark);
    }
}
