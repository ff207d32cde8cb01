package org.tawasul.casework.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tawasul.api.Caller;
import org.tawasul.casework.ServiceFigures;
import org.tawasul.casework.ServiceFigures.Line;
import org.tawasul.casework.ServiceFigures.Served;
import org.tawasul.shared.Interval;

/** How well the public is served, for those who answer for it. No case and no person is named. */
@RestController
@RequestMapping("/api/v1/figures")
@Tag(name = "Figures", description = "How well the public is served, by entity.")
final class FigureEndpoints {
    private final ServiceFigures figures;

    FigureEndpoints(ServiceFigures figures) {
        this.figures = figures;
    }

    /** The figures of some days. */
    record FigureList(LocalDate from, LocalDate to, FigureDocument total, List<FigureDocument> entities) {}

    /** One entity, or all together. */
    record FigureDocument(
            @Nullable String entity,
            long received,
            @Schema(description = "Without a reply and not closed at this moment.") long open,
            long replied,
            @Schema(example = "99.30", description = "Of those replied to in these days.") @Nullable
                    BigDecimal inTimePercent,
            @Schema(example = "3.01", description = "Days of the calendar from receipt to reply.") @Nullable
                    BigDecimal meanReplyDays,
            @Schema(description = "Of those received, raised at least to the supervisor.") long raised,
            long suggestions,
            long ratings,
            @Schema(example = "4.21", description = "From 1 to 5; ease judges the system and is not in it.") @Nullable
                    BigDecimal rating,
            @Schema(example = "3.90", description = "Where the mean lies (95 % confidence): the lower end.") @Nullable
                    BigDecimal ratingLow,
            @Schema(example = "4.52", description = "The upper end.") @Nullable BigDecimal ratingHigh,
            @Schema(description = "Of the ratings, those of 4 or more on the mean.") long satisfied) {}

    @GetMapping
    @Operation(
            summary = "Read how well the public is served",
            description =
                    "Complaints, inquiries and grievances; suggestions stand apart. National leadership, the Coordination Committee, the central team and compliance see all entities; senior management and ministers' offices their own.")
    FigureList between(
            Caller caller,
            @Parameter(description = "The first day.")
                    @RequestParam("from")
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate from,
            @Parameter(description = "The last day, included.")
                    @RequestParam("to")
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate to) {
        Served served = figures.between(from, to, AskedDays.entityOf(caller, from, to));
        return new FigureList(
                from,
                to,
                document(served.total()),
                served.entities().stream().map(FigureEndpoints::document).toList());
    }

    private static FigureDocument document(Line line) {
        Optional<Interval> between = line.score().between(Interval.USUAL);
        return new FigureDocument(
                line.entity(),
                line.counted().received(),
                line.counted().open(),
                line.counted().replied(),
                line.inTimePercent(),
                line.meanReplyDays(),
                line.counted().raised(),
                line.counted().suggestions(),
                line.ratings(),
                line.rating(),
                between.map(Interval::low).map(FigureEndpoints::rounded).orElse(null),
                between.map(Interval::high).map(FigureEndpoints::rounded).orElse(null),
                line.score().satisfied());
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }
}
