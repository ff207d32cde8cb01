package org.tawasul.intake.model;

import java.util.List;

/** Switches of channels, in the store. Every method is part of the caller's transaction. */
public interface ChannelRows {
    /** Fails for a version that is known already. */
    void insert(ChannelRow row);

    /** The last switch of each channel that was ever switched. */
    List<ChannelRow> newestOfAll();

    /** The newest first, 50 at most. */
    List<ChannelRow> of(String channel);

    /** The id of the last switch; 0 before the first. Cheap: it is asked for each case. */
    long newest();

    /** The version of the last switch; 0 before the first. */
    long version();
}
