package org.tawasul.organisation;

import java.time.Instant;
import java.util.List;

/** What an administrator has written down to be changed and has not published yet. Each has one; nobody sees another's. */
public record GovernmentDraft(String owner, List<DraftItem> items, Instant changedAt, long version) {
    public GovernmentDraft {
        items = List.copyOf(items);
    }
}
