package org.tawasul.shared;

/**
 * Keys of this installation for one purpose each, derived (HKDF) from its master key, which nobody else gets to see. The same purpose gives the same 32
 * bytes on every node and after every start; two purposes have nothing to do with each other. {@code customers} holds the master key and answers.
 */
public interface InstallationKey {
    /** @param purpose what the key is for, such as {@code feedback.link}; not secret */
    byte[] derive(String purpose);
}
