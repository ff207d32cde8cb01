package org.tawasul.replay.command;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.Configuration;

/** Whether a database that has nothing of ours has something of somebody else's. */
final class ForeignStore {
    private ForeignStore() {}

    /** Asks by migrating nothing, which is refused where something is; where nothing is, an empty history of migrations is left. */
    static boolean holdsSomething(Configuration store) {
        try {
            Flyway.configure()
                    .configuration(store)
                    .locations(new String[0])
                    .load()
                    .migrate();
            return false;
        } catch (FlywayException e) {
            if (e.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
                return true;
            }
            throw e;
        }
    }
}
