package org.tawasul.notifications;

/**
 * Wakes browsers of customers when there is something to read in their cases. What is woken carries no word: whoever runs the push service learns that, and when, but never what,
 * and the notice that the browser shows was made by our page. It comes beside the message and never instead of it, so nothing counts on its arrival. Addresses are those that a
 * browser got from its maker (RFC 8030), and only of services that the installation names.
 */
public interface PushSubscriptions {
    /** Whether this installation wakes browsers at all. */
    boolean isOffered();

    /** With which browsers check who wakes them (RFC 8292): an uncompressed point of P-256 in base64url. */
    String key();

    /** By what a browser can tell whether it was this customer who asked; it says nothing of who that is. */
    String whose(long customerId);

    /** From now on, for this customer and nobody else. Refuses {@code push-address-unknown} (400) for an address of no service that is named, {@code push-off} (409) where none is woken. */
    void subscribe(long customerId, String address);

    /** No longer; nothing happens if it never was. */
    void unsubscribe(long customerId, String address);

    /** Wakes all that are due; how many services took it. Called by a timer of its own, and by tests. */
    int wake();
}
