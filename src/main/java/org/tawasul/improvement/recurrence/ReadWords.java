package org.tawasul.improvement.recurrence;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseTexts;
import org.tawasul.feedback.Feedback;
import org.tawasul.feedback.Rating;
import org.tawasul.improvement.recurrence.HeardRows.SaidRow;
import org.tawasul.improvement.theme.SpokenWords;

/** Reads again what people said, as long as it is kept: cases and words in their ratings. Of whoever is forgotten nothing is read. */
@Component
class ReadWords {
    private final CaseTexts texts;
    private final Feedback feedback;

    ReadWords(CaseTexts texts, Feedback feedback) {
        this.texts = texts;
        this.feedback = feedback;
    }

    List<SpokenWords> of(List<SaidRow> said) {
        Map<Long, CaseTexts.Text> cases = texts
                .of(said.stream().map(SaidRow::caseId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(CaseTexts.Text::caseId, Function.identity()));
        return said.stream()
                .flatMap(one -> spoken(one, cases.get(one.caseId())))
                .distinct()
                .toList();
    }

    private Stream<SpokenWords> spoken(SaidRow one, CaseTexts.@Nullable Text text) {
        if (text == null) {
            return Stream.empty();
        }
        if (one.source().equals(HeardCases.SOURCE)) {
            return Stream.of(new SpokenWords(text.customerId(), text.words()));
        }
        return feedback.rating(one.id()).map(Rating::words).filter(Objects::nonNull).stream()
                .map(words -> new SpokenWords(text.customerId(), words));
    }
}
