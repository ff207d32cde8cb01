package org.tawasul.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer's answer.
 *
 * @param files ids of uploads to attach
 * @param service code of the service, and
 * @param area code of the governorate, where the question before admission was for them; null otherwise
 */
public record AnswerQuestion(
        long caseId, String words, List<Long> files, @Nullable String service, @Nullable String area) {
    public AnswerQuestion {
        files = List.copyOf(files);
    }

    /** In words alone. */
    public AnswerQuestion(long caseId, String words, List<Long> files) {
        this(caseId, words, files, null, null);
    }
}
