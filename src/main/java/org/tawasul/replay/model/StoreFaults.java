package org.tawasul.replay.model;

import java.sql.SQLException;
import java.util.List;

/** Tells a store that is gone (its disk is full, its server has ended) from a fault of one act, after which the others go on. */
public final class StoreFaults {
    /** What SQL and its servers call it: no connection, no room, no disk; of H2 an error of the disk, a broken file, a closed database. */
    private static final List<String> STATES =
            List.of("08", "53", "58", "90028", "90030", "90031", "90067", "90098", "90121");

    private StoreFaults() {}

    /** Whether a store that is gone is at the bottom of it. */
    public static boolean isCauseOf(Throwable fault) {
        for (Throwable one = fault; one != null; one = one.getCause()) {
            if (one instanceof SQLException sql) {
                String state = String.valueOf(sql.getSQLState());
                if (STATES.stream().anyMatch(state::startsWith)) {
                    return true;
                }
            }
        }
        return false;
    }
}
