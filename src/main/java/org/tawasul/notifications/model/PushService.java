package org.tawasul.notifications.model;

import java.net.URI;

/** Asks the service of a browser's maker to wake it. Called outside any transaction, and perhaps twice. */
public interface PushService {
    /** @param authorization who asks (RFC 8292) */
    Answer wake(URI address, String authorization);

    /** What the service said. */
    enum Answer {
        TAKEN,
        /** The browser has forgotten us: there is no such address any more. */
        GONE,
        /** Not now. */
        LATER
    }
}
