package org.tawasul.organisation.model;

import org.jspecify.annotations.Nullable;

/** Where accounts are kept. */
public interface AccountRows {
    @Nullable
    AccountRow find(String login);

    void add(AccountRow row);

    /** @return 0 if somebody else changed it meanwhile */
    int change(AccountRow row);

    boolean any();
}
