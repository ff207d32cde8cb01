package org.tawasul.oversight;

import org.tawasul.organisation.SignedIn;

/**
 * The morning digest: the figures by mail at the beginning of each working day. For those who see an overview, and for quality officers the articles that are to be reviewed;
 * refuses {@code not-allowed} to everybody else. Nobody is written to who has not asked for it.
 */
public interface Digests {
    boolean isFor(SignedIn who);

    boolean wants(SignedIn who);

    /** A whole command. */
    void want(boolean wanted, SignedIn who);
}
