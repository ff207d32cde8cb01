package org.tawasul.casework.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseMessage.Kind;
import org.tawasul.cases.Cases;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.WrittenId;

/** Whether a customer, or an agent for him, said more after a page of his case was opened: nobody answers what he has not read. */
@Component
final class SaidSince {
    private static final Set<Kind> OF_THE_CUSTOMER = Set.of(Kind.ANSWER, Kind.ADDITION, Kind.REOPENING);
    /** What reaches the customer. The others among officers may be done in any order. */
    private static final Set<String> TELLING = Set.of("reply", "ask", "interim", "decide", "approve");

    private final Cases cases;

    SaidSince(Cases cases) {
        this.cases = cases;
    }

    /** The last that a page shows; its forms bring it back. */
    long last(long caseId) {
        return cases.lastMessages(List.of(caseId), OF_THE_CUSTOMER).getOrDefault(caseId, 0L);
    }

    /** Of each line of a list for an act on many: by the number of its case. None for an act that tells the customer nothing. */
    <T> Map<String, Long> last(String act, List<T> lines, Function<T, String> number, ToLongFunction<T> caseId) {
        if (!TELLING.contains(act)) {
            return Map.of();
        }
        Map<Long, Long> said = cases.lastMessages(
                lines.stream().map(caseId::applyAsLong).distinct().toList(), OF_THE_CUSTOMER);
        return lines.stream()
                .collect(Collectors.toMap(
                        number, line -> said.getOrDefault(caseId.applyAsLong(line), 0L), (first, second) -> first));
    }

    /** By the second in which it was opened, which is all that the page knows. */
    boolean since(long caseId, Instant opened) {
        return cases.hasMessageSince(caseId, OF_THE_CUSTOMER, opened.plusSeconds(1));
    }

    /** Refuses {@code customer-said-more}, once: the page that says so shows what was said. A form that brings nothing is none of ours. */
    void mustBeRead(long caseId, String act, @Nullable String heard) {
        if (heard != null && TELLING.contains(act) && WrittenId.isOne(heard) && last(caseId) > Long.parseLong(heard)) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "customer-said-more");
        }
    }
}
