package org.tawasul.casework.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a task list, oldest first. */
@Schema(name = "WorkList")
record WorkList(
        List<WorkItemDocument> items,
        @Schema(description = "Give it as `after` to get the next page; missing on the last.") @Nullable String next) {}
