package org.tawasul.decisions.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.Decisions;
import org.tawasul.decisions.Names;
import org.tawasul.decisions.Question;
import org.tawasul.decisions.RuleTrees;
import org.tawasul.decisions.facts.CaseFact;
import org.tawasul.samples.ArabicCase;
import org.tawasul.shared.PersonalText;
import org.tawasul.shared.TimeOrderedIds;

/**
 * How often the rules that are shipped find the entity that a person finds. The figures are committed, so that whoever changes a route or a phrase sees
 * what it did to people's own words.
 */
class RoutingAccuracyTest {
    private static final Path COMMITTED = Path.of("docs/generated/routing-accuracy.md");

    @Test
    void theCommittedFiguresAreThoseOfTheRules() throws IOException {
        String generated = document(routed());
        if (Boolean.getBoolean("tawasul.regenerate")) {
            Files.writeString(COMMITTED, generated);
        }

        assertThat(COMMITTED)
                .as("routes, phrases or samples have changed: run bin/check --regenerate and look at the difference")
                .exists()
                .hasContent(generated);
    }

    private static List<Routed> routed() {
        RuleSets sets = Given.ruleSets();
        sets.follow(RuleTrees.shipped().tree());
        Decisions decisions = new StoredDecisions(
                sets,
                new Given.KeptRows(),
                new Explanations(Given.none(Names.class), ZoneId.of("Asia/Bahrain")),
                new TimeOrderedIds(() -> Instant.EPOCH, 0),
                mock(BusinessClock.class),
                Given.none(PersonalText.class));
        return ArabicCase.all().stream()
                .map(one -> new Routed(one, entityOf(one, decisions)))
                .toList();
    }

    /** To which entity the rules give the case; null where the central team decides. */
    private static @Nullable String entityOf(ArabicCase one, Decisions decisions) {
        return decisions
                .consider(new Question(
                        DecisionKind.ROUTING, "case", 1, 1, one.received().toLocalDate(), List.of(fact(one))))
                .found()
                .map(owner -> owner.value("entity"))
                .orElse(null);
    }

    private static CaseFact fact(ArabicCase one) {
        return new CaseFact(
                one.kind(),
                said(one.service()),
                said(one.area()),
                "normal",
                one.channel(),
                0,
                null,
                null,
                one.text(),
                0,
                0,
                null);
    }

    private static @Nullable String said(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static String document(List<Routed> all) {
        StringBuilder text = new StringBuilder("# How often routing finds whose case it is\n\n"
                + "Made by `RoutingAccuracyTest` from `samples/cases/arabic.csv` and `rules/routing`. *Right*: the entity that a"
                + " person expects; *to triage*: the rules leave it to the central team; *wrong*: another entity.\n\n"
                + "| cases | in all | right | to triage | wrong | right, % |\n"
                + "| --- | --- | --- | --- | --- | --- |\n");
        counts(text, "all", all, one -> true);
        counts(text, "a service is named", all, one -> !one.has("no-service"));
        for (String trait : List.of("no-service", "dialect", "typing", "one-word")) {
            counts(text, trait, all, one -> one.has(trait));
        }
        for (String trait : List.of("dialect", "typing", "one-word")) {
            counts(text, "no-service and " + trait, all, one -> one.has("no-service") && one.has(trait));
        }
        list(text, "Wrong", "went to", all.stream().filter(Routed::wrong).toList());
        list(text, "To triage", "", all.stream().filter(Routed::triage).toList());
        return text.toString();
    }

    private static void counts(StringBuilder text, String name, List<Routed> all, Predicate<ArabicCase> which) {
        List<Routed> those = all.stream().filter(one -> which.test(one.about())).toList();
        long triage = those.stream().filter(Routed::triage).count();
        long wrong = those.stream().filter(Routed::wrong).count();
        long right = those.size() - triage - wrong;
        List<String> cells = new ArrayList<>(List.of(name));
        List.of((long) those.size(), right, triage, wrong, Math.round(100.0 * right / those.size()))
                .forEach(figure -> cells.add(figure.toString()));
        row(text, cells);
    }

    private static void list(StringBuilder text, String title, String where, List<Routed> those) {
        boolean known = !where.isEmpty();
        text.append("\n## ").append(title).append("\n\n");
        row(text, known ? List.of("key", "service", "expected", where) : List.of("key", "service", "expected"));
        row(text, known ? List.of("---", "---", "---", "---") : List.of("---", "---", "---"));
        those.forEach(one -> {
            List<String> cells = new ArrayList<>(List.of(
                    one.about().key(), one.about().service(), one.about().expectedEntity()));
            if (one.entity() != null) {
                cells.add(one.entity());
            }
            row(text, cells);
        });
    }

    private static void row(StringBuilder text, List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** @param entity null for triage */
    private record Routed(ArabicCase about, @Nullable String entity) {
        boolean triage() {
            return entity == null;
        }

        boolean wrong() {
            return entity != null && !entity.equals(about.expectedEntity());
        }
    }
}
