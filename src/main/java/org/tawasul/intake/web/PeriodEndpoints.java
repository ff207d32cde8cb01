package org.tawasul.intake.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.RuleTables;
import org.tawasul.decisions.RuleTables.RuleRow;
import org.tawasul.shared.Bilingual;

/** How long a reply may take, for everybody to read: one period for all entities, and each exception with its reason, who approved it and when it ends. */
@RestController
@RequestMapping("/api/v1/periods")
@Tag(name = "Periods", description = "What the public was promised; no sign-in needed.")
final class PeriodEndpoints {
    private final RuleTables tables;
    private final BusinessClock clock;

    PeriodEndpoints(RuleTables tables, BusinessClock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary = "Read the periods for a reply",
            description =
                    "The unified periods and the exceptions to them, those that are in force and those that are announced.")
    Periods periods() {
        List<RuleRow> rows = tables.rows(DecisionKind.DEADLINES, clock.today());
        return new Periods(
                rows.stream()
                        .filter(row -> !row.exception())
                        .map(PeriodEndpoints::unified)
                        .toList(),
                rows.stream()
                        .filter(RuleRow::exception)
                        .map(PeriodEndpoints::exception)
                        .toList());
    }

    private static UnifiedPeriod unified(RuleRow row) {
        return new UnifiedPeriod(
                row.rule(),
                row.cells().get("kind"),
                row.cells().get("priority"),
                row.cells().get("period"),
                row.from(),
                row.to(),
                row.outcome());
    }

    private static ExceptionalPeriod exception(RuleRow row) {
        return new ExceptionalPeriod(
                row.rule(),
                row.cells().get("kind"),
                row.cells().get("priority"),
                row.cells().get("entity"),
                row.cells().get("service"),
                row.cells().get("period"),
                row.from(),
                row.to(),
                both(row, "reason"),
                both(row, "approver"),
                row.because(),
                row.outcome());
    }

    private static Bilingual both(RuleRow row, String column) {
        return new Bilingual(
                row.cells().getOrDefault(column + "_ar", ""), row.cells().getOrDefault(column + "_en", ""));
    }

    /** What was promised. */
    @Schema(name = "Periods")
    record Periods(List<UnifiedPeriod> unified, List<ExceptionalPeriod> exceptions) {}

    /** A period that holds for all entities. */
    @Schema(name = "UnifiedPeriod")
    record UnifiedPeriod(
            @Schema(example = "deadlines/deadlines#D-001") String rule,
            @Schema(description = "Missing if it holds for every kind.", example = "complaint") @Nullable String kind,
            @Schema(description = "Missing if it holds for every priority.", example = "high") @Nullable
                    String priority,
            @Schema(example = "5 working-days") @Nullable String period,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            Bilingual sentence) {}

    /** A period that holds for some cases until a day. */
    @Schema(name = "ExceptionalPeriod")
    record ExceptionalPeriod(
            @Schema(example = "deadlines/exceptions#X-001") String rule,
            @Schema(example = "complaint") @Nullable String kind,
            @Nullable String priority,
            @Schema(example = "identity") @Nullable String entity,
            @Schema(example = "identity-card") @Nullable String service,
            @Schema(example = "7 working-days") @Nullable String period,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            Bilingual reason,
            Bilingual approver,
            Bilingual holdsFor,
            Bilingual sentence) {}
}
