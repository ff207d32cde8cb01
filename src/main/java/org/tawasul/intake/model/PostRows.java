package org.tawasul.intake.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Posts in the store. Every method is part of the caller's transaction. */
public interface PostRows {
    Optional<PostRow> byPost(String post);

    Optional<PostRow> byId(long id);

    /** Of this author, those that became cases or additions, the newest first. */
    List<PostRow> ofAuthor(String author, Instant since);

    /** How many posts of this author that became nothing were answered since then. */
    int toldSince(String author, Instant since);

    int seenSince(Instant since);

    void insert(PostRow row);

    /** Over the version before it; 0 if somebody else was first. */
    int update(PostRow row);

    /** Whose answer waits and whose time has come. */
    List<PostRow> due(Instant now, int most);

    List<PostRow> failed();
}
