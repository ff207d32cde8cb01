package org.tawasul.improvement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Bilingual;

/**
 * The task of each week: of the feedback of seven days, Sunday to Saturday, whose theme nobody knows, and of what came late of earlier weeks, somebody says what it is about. It is opened in the night after them and due some working days
 * later; who watches the entity sees when it is late. Quality officers and supervisors do their entity's; senior management and minister's office see theirs, the central team all. Each method is a
 * whole command; others are refused {@code not-allowed}, and a review of another entity is {@code review-unknown} (NOT_FOUND).
 */
public interface WeeklyReviews {
    /** What a piece is filed under that is of no theme. */
    long NO_THEME = -1;

    /** The most pieces that are shown at once. */
    int MOST = 50;

    /** Those that are open, the longest due first; at most fifty. */
    default List<Review> waiting(SignedIn who) {
        return waiting(who, MOST);
    }

    /** So many of them at most. */
    List<Review> waiting(SignedIn who, int most);

    Opened open(long id, SignedIn who);

    /**
     * Says of what theme pieces are. A piece that somebody else filed meanwhile stays as he did.
     *
     * <p>Refuses {@code review-done} (CONFLICT) and {@code theme-unknown}.
     *
     * @param themes by the piece's id; themes of its service, or {@link #NO_THEME}
     */
    void file(long id, Map<Long, Long> themes, SignedIn who);

    /** Refuses {@code review-not-finished} (CONFLICT) while pieces are left; done once more changes nothing. */
    void done(long id, SignedIn who);

    /**
     * One week of one entity.
     *
     * @param from first day
     * @param until last day
     * @param late whether it is open and its time is over
     * @param heard pieces that came
     * @param analysed of them those whose theme is known, or of which somebody said that they have none
     * @param doneBy null while it is open
     */
    record Review(
            long id,
            String entity,
            LocalDate from,
            LocalDate until,
            Instant dueAt,
            boolean late,
            int heard,
            int analysed,
            @Nullable String doneBy,
            @Nullable Instant doneAt) {
        /** Whether there is nothing in it but what came {@code late} of earlier weeks; {@code week} if there is. */
        public String comes() {
            return heard == 0 ? "late" : "week";
        }

        /** In hundredths; of nothing, all. */
        public int percent() {
            return heard == 0 ? 100 : (int) Math.floor(100.0 * analysed / heard);
        }
    }

    /**
     * A review with what is left to do.
     *
     * @param left pieces whose theme nobody knows, the oldest first
     * @param themes that the entity's customers spoke of lately and that have a name, most spoken of first
     * @param mayDo whether this person may
     */
    record Opened(Review review, List<Piece> left, List<Theme> themes, boolean mayDo) {
        /** Those of a service. */
        public List<Theme> of(String service) {
            return themes.stream()
                    .filter(theme -> theme.service().equals(service))
                    .toList();
        }
    }

    /**
     * One piece.
     *
     * @param number of its case, if this person may see it
     * @param words null if they are not kept, or not for this person
     */
    record Piece(
            long id,
            Bilingual source,
            LocalDate on,
            String service,
            String area,
            @Nullable String number,
            @Nullable String words) {}

    /** A theme with a name. */
    record Theme(long id, String service, String name) {}
}
