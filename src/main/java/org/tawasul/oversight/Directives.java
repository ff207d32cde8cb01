package org.tawasul.oversight;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseDirectives;
import org.tawasul.cases.CaseDirectives.Show;
import org.tawasul.organisation.SignedIn;

/**
 * What ministers' offices and senior management ordered, on cases and on themes, until it is answered. Ministers' offices and senior management see their own entity's, the
 * central team and the compliance officer all, and a supervisor what his own senior management gave on a theme; refuses {@code not-allowed} to everybody else. Commands are whole commands.
 */
public interface Directives {
    /** Who sees them beside figures. */
    boolean isFor(SignedIn who);

    /** Of both kinds together. */
    CaseDirectives.Counts count(@Nullable String entity, SignedIn who);

    /** The latest first; {@code before} is the id of the last of the page before. */
    List<CaseDirectives.Given> onCases(
            @Nullable String entity, Show show, @Nullable Long before, int limit, SignedIn who);

    /** The same of those on themes. */
    List<ThemeDirective> onThemes(@Nullable String entity, Show show, @Nullable Long before, int limit, SignedIn who);

    /** Refuses {@code directive-unknown} (NOT_FOUND) for one that isn't there or isn't theirs. */
    ThemeDirective theme(long id, SignedIn who);

    /** For a minister's office, and for senior management to its supervisors. Refuses {@code date-not-ahead} and {@code value-not-allowed} for a service that isn't its entity's. */
    long give(GiveDirective directive, SignedIn who);

    /** For the entity's senior management, and for a supervisor where that gave it, as long as it is open ({@code directive-over}, CONFLICT); 1 to 5,000 characters. */
    void answer(long id, String words, SignedIn who);

    /** For the office or management that gave it, as long as it is open; 1 to 2,000 characters say why. */
    void withdraw(long id, String reason, SignedIn who);
}
