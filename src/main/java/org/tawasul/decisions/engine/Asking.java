package org.tawasul.decisions.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tawasul.decisions.Finding;
import org.tawasul.decisions.Severity;
import org.tawasul.decisions.sources.PhraseSums;
import org.tawasul.decisions.sources.Table;
import org.tawasul.shared.Message;

/** One question to one kind: fires its rules, sums the phrases that fired, and where they name what the case did not say, fires the rules again with it. */
final class Asking {
    /** The finding of the sum of a target's phrases, beside those of the phrases themselves. */
    static final String POINTS_TO = "points-to";

    private final CompiledKind kind;
    private final LocalDate on;

    Asking(CompiledKind kind, LocalDate on) {
        this.kind = kind;
        this.on = on;
    }

    List<Finding> find(List<Object> facts) {
        List<PhraseTable> tables = asked(facts);
        if (tables.isEmpty()) {
            return kind.fire(facts, List.of(), on);
        }
        Spoken spoken = kind.phrases().in(FactParts.words(tables.get(0).fact()), on);
        List<Finding> found = new ArrayList<>(kind.fire(facts, spoken.facts(BusinessDay.of(on)), on));
        found.removeIf(finding -> isPhrase(finding) && tables.stream().noneMatch(table -> table.has(finding)));
        for (PhraseTable table : tables) {
            List<Finding> phrases = found.stream().filter(table::has).toList();
            if (!phrases.isEmpty()
                    && spoken.share(PhraseAnswer.phrasesOf(table.table(), phrases))
                            >= table.sums().sharePercent()) {
                found.addAll(answers(table, facts, PhraseAnswer.of(table.table(), table.sums(), phrases)));
            }
        }
        return found.stream().distinct().toList();
    }

    private List<PhraseTable> asked(List<Object> facts) {
        List<PhraseTable> asked = new ArrayList<>();
        for (Table table : kind.sources().tables()) {
            PhraseSums sums = table.schema().phrases();
            if (sums != null) {
                facts.stream()
                        .filter(table.schema().fact()::isInstance)
                        .map(Record.class::cast)
                        .filter(fact -> sums.whenMissing() == null || FactParts.value(fact, sums.whenMissing()) == null)
                        .findFirst()
                        .ifPresent(fact -> asked.add(new PhraseTable(table, sums, fact)));
            }
        }
        return asked;
    }

    private List<Finding> answers(PhraseTable table, List<Object> facts, PhraseAnswer answer) {
        String again = table.sums().asksAgainWith();
        if (again == null) {
            return answer.winner().filter(table::isNews).stream().toList();
        }
        List<Finding> found = new ArrayList<>();
        answer.first().ifPresent(first -> found.add(pointsTo(first)));
        answer.second().ifPresent(second -> found.add(pointsTo(second)));
        answer.winner().ifPresent(winner -> {
            found.addAll(asked(winner, again, table, facts));
            answer.second().ifPresent(second -> asked(second, again, table, facts).stream()
                    .filter(finding ->
                            finding.id().equals(table.table().schema().finding()))
                    .map(PhraseAnswer::asHint)
                    .forEach(found::add));
        });
        return found;
    }

    /** What the kind's rules find once the fact names what the phrases point to; the phrases' own finding where they point to something else. */
    private List<Finding> asked(Finding target, String again, PhraseTable table, List<Object> facts) {
        String value = target.values().get(again);
        if (value == null) {
            return List.of(target);
        }
        Record named = FactParts.with(table.fact(), again, value);
        List<Object> withIt = new ArrayList<>(facts);
        withIt.replaceAll(fact -> fact == table.fact() ? named : fact);
        return kind.fire(withIt, List.of(), on);
    }

    private static Finding pointsTo(Finding sum) {
        return new Finding(
                POINTS_TO,
                sum.rule(),
                Severity.HINTS,
                0,
                new Message(sum.reason().key(), sum.reason().parameters()),
                sum.values());
    }

    private static boolean isPhrase(Finding finding) {
        return finding.id().equals(Finding.PHRASE);
    }

    private record PhraseTable(Table table, PhraseSums sums, Record fact) {
        boolean has(Finding finding) {
            return isPhrase(finding) && finding.rule().startsWith(table.path() + "#");
        }

        /** False for what the case says of itself already. */
        boolean isNews(Finding winner) {
            String other = sums.whenOther();
            return other == null
                    || !String.valueOf(FactParts.value(fact, other))
                            .equals(winner.values().get(other));
        }
    }
}
