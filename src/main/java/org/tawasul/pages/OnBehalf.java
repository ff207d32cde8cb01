package org.tawasul.pages;

import java.util.Optional;

/** For whom somebody acts at the moment who acts for others: the frame says it on every page, whatever module the page is of. */
public interface OnBehalf {
    Optional<Somebody> of(Visitor visitor);

    /**
     * @param who as he is called: his name, or his number while no name is known
     * @param path where what concerns him is; ended by a POST to {@code path + "/end"}
     */
    record Somebody(String who, String path) {}
}
