package org.tawasul.casework.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tawasul.api.Caller;
import org.tawasul.casework.FlagFigures;
import org.tawasul.casework.FlagFigures.Figure;
import org.tawasul.shared.Bilingual;

/** How often rules found something amiss, for those who answer for it. No case and no person is named. */
@RestController
@RequestMapping("/api/v1/flags")
@Tag(name = "Flags", description = "How often rules found something amiss, by rule and entity.")
final class FlagEndpoints {
    private final FlagFigures figures;

    FlagEndpoints(FlagFigures figures) {
        this.figures = figures;
    }

    /** The figures of some days. */
    record FlagList(LocalDate from, LocalDate to, List<FlagDocument> flags) {}

    /** One rule in one entity. */
    record FlagDocument(String found, String rule, @Nullable Bilingual name, @Nullable String entity, long count) {}

    @GetMapping
    @Operation(
            summary = "Count what rules found amiss",
            description =
                    "Warnings, late and raised cases, slipped dates, reviews of ratings, flags on replies. National leadership, the Coordination Committee, the central team and compliance see all entities; senior management and ministers' offices their own.")
    FlagList between(
            Caller caller,
            @Parameter(description = "The first day.")
                    @RequestParam("from")
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate from,
            @Parameter(description = "The last day, included.")
                    @RequestParam("to")
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate to) {
        return new FlagList(
                from,
                to,
                figures.between(from, to, AskedDays.entityOf(caller, from, to)).stream()
                        .map(FlagEndpoints::document)
                        .toList());
    }

    private static FlagDocument document(Figure figure) {
        return new FlagDocument(figure.found(), figure.rule(), figure.name(), figure.entity(), figure.count());
    }
}
