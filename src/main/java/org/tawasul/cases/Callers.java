package org.tawasul.cases;

import java.util.Optional;

/** Who is on the line with the contact centre: while a call lasts, its agent sees the cases of the customer who calls. */
public interface Callers {
    /** The customer who speaks with this agent now; empty while no call lasts, and for a caller whom nobody knows. */
    Optional<Long> onTheLine(String agent);
}
