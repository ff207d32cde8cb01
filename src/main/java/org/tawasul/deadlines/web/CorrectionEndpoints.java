package org.tawasul.deadlines.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tawasul.api.Caller;
import org.tawasul.deadlines.Corrections;
import org.tawasul.organisation.Role;

/** After a holiday was declared late. */
@RestController
@Tag(name = "Calendar corrections", description = "For the central team and administrators.")
final class CorrectionEndpoints {
    private final Corrections corrections;

    CorrectionEndpoints(Corrections corrections) {
        this.corrections = corrections;
    }

    /** What came of it. */
    @Schema(name = "CalendarCorrection")
    record Result(
            @Schema(description = "Running clocks that an older version of their calendar counted.") int looked,
            @Schema(description = "Those that are due at another instant now; each has its row in the record.")
                    int corrected,
            @Schema(description = "Those that could not be recalculated and stay as they were.") int failed) {}

    @PostMapping("/api/v1/calendar-corrections")
    @Operation(
            summary = "Bring the open periods up to date with the calendars",
            description = "Whoever was promised another day is told, with the reason. May be repeated.")
    Result correct(Caller caller) {
        caller.mustBe(Role.ADMINISTRATOR, Role.CENTRAL_TEAM);
        Corrections.Corrected done = corrections.correct(caller.actor());
        return new Result(done.looked(), done.corrected(), done.failed());
    }
}
