package org.tawasul.organisation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawasul.release.SourceProblem;
import org.tawasul.shared.table.TableFiles;

/**
 * What would be live if a draft were published now.
 *
 * @param edition hash of what is live, on which the draft was put
 * @param organisation null if the files can't be read so
 * @param calendars the files of the working calendars; null if they can't be read so
 * @param changed the files that would be others
 * @param problems why it can't be published
 * @param warnings what would name what is gone, and does not yet, such as rules
 * @param lost items that meet a row that is no longer as it was when they were written
 */
public record Trial(
        String edition,
        @Nullable Organisation organisation,
        @Nullable TableFiles calendars,
        Map<String, byte[]> changed,
        List<SourceProblem> problems,
        List<SourceProblem> warnings,
        Set<String> lost) {
    public Trial {
        changed = Map.copyOf(changed);
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
        lost = Set.copyOf(lost);
    }

    public boolean canGoLive() {
        return problems.isEmpty() && lost.isEmpty();
    }
}
