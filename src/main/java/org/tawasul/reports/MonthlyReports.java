package org.tawasul.reports;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.SignedIn;

/**
 * The reports of months. The country's is for leadership, the Coordination Committee, the central team and the compliance officer; an entity's for them, its supervisors, its senior management
 * and its minister's office. Refuses {@code not-allowed} to everybody else, {@code report-month-ahead} and {@code report-entity-unknown} (NOT_FOUND).
 */
public interface MonthlyReports {
    /** Counts a month. @param entity null for the country */
    MonthReport of(YearMonth month, @Nullable String entity, SignedIn who);

    /**
     * The same, if it is there within a moment; else how far it is, and it goes on being counted. Whoever asks for the same report meanwhile begins nothing anew, and one that took so long is kept for a
     * few minutes, so that those who wait find it. Refuses {@code report-before-first} (NOT_FOUND), and (TOO_MANY) {@code report-two-at-once} and {@code report-many-waiting}: nobody has more than
     * two under way or waiting, and only so many wait.
     */
    Awaited ask(YearMonth month, @Nullable String entity, SignedIn who);

    /** The same for whoever runs the program and is asked for no sign-in. */
    MonthReport forOperator(YearMonth month, @Nullable String entity);

    /** The months of which something is stored, the newest first. */
    List<YearMonth> months(SignedIn who);

    /** The one entity whose reports this person reads; null for all. */
    @Nullable
    String only(SignedIn who);

    /** Where figures may lead whom. */
    ReportReader reader(SignedIn who);
}
