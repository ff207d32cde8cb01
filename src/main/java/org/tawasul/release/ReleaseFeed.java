package org.tawasul.release;

/** Mode {@code folder}: what is saved in the folders of models and rules is proposed. */
public interface ReleaseFeed {
    /**
     * Looks at the folders once. A change is proposed when two looks in a row found the same, since an editor may have saved half a
     * file; it is proposed once, until the folder changes again. Also follows what another node made live. Needs to be outside any transaction. With timers on it
     * is called every second.
     */
    void look();
}
