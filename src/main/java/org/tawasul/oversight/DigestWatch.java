package org.tawasul.oversight;

/** Writes the digests whose morning has come. Called every minute, and by tests when they have moved time. */
public interface DigestWatch {
    /** Returns how many it wrote. */
    int round();
}
