package org.tawasul.organisation;

import java.util.List;
import java.util.Optional;
import org.tawasul.release.SourceProblem;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Message;

/**
 * Changes of the organisation's files that are gathered row by row, seen in their effect, and published together: an entity, its team and its people only make sense
 * together. A draft keeps rows and no files, so that it is put on whatever is live by then; a row that somebody else changed meanwhile is told and not written over.
 */
public interface GovernmentDrafts {
    /** The most rows of one draft. */
    int MOST_ROWS = 20_000;

    /** @param field name of the cell's column */
    record CellFault(String field, Message sentence) {}

    Optional<GovernmentDraft> of(String owner);

    /** What can't be read in the cells of this item, put on what its owner has written down already; what only other rows lack is no fault of a cell. */
    List<CellFault> faults(DraftItem item, String owner);

    /** Refuses {@code draft-too-large} and {@code draft-nothing-changes}. */
    void add(DraftItem item, Actor actor);

    /** Takes one thing back; that it is gone already changes nothing. */
    void remove(String itemId, Actor actor);

    /** Throws all of it away. */
    void drop(Actor actor);

    Trial trial(GovernmentDraft draft);

    /**
     * Puts the draft on what is live. Refuses {@code draft-empty}, {@code draft-row-changed}, {@code draft-changed} if its owner wrote more in another window than he was shown, and
     * {@code organisation-changed-meanwhile} if another edition is live than the one whose effect was shown; the draft stays. To be called outside any transaction.
     *
     * @param edition that was live when its effect was shown
     * @param version of the draft whose effect was shown
     * @return what is wrong; empty if it went live
     */
    List<SourceProblem> publish(String edition, long version, Actor actor);

    /** Newest first. */
    List<Edition> editions(int most);

    Optional<Edition> edition(long number);

    /** A file as it was. Refuses {@code organisation-file-unknown}. */
    byte[] file(String editionHash, String name);

    /** What another edition made of one, row by row. */
    List<RowChange> between(String earlierHash, String laterHash);

    /** What a file that somebody sends would change of the live one. Throws {@link org.tawasul.shared.table.BrokenTables} if it can't be read. */
    List<RowChange> against(String name, byte[] content);
}
