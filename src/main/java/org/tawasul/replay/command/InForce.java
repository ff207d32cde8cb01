package org.tawasul.replay.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.tawasul.shared.table.BrokenTables;
import org.tawasul.shared.table.TableFiles;
import org.tawasul.shared.table.Tables;

/** From which day on there is an organisation that could take a case. */
final class InForce {
    private static final String ENTITIES = "entities.csv";

    private InForce() {}

    /**
     * The first day of the first entity. Of files with a fault the earliest day there is: the program says at its start what is wrong with them.
     *
     * @param folder empty for the organisation that travels in the program
     */
    static LocalDate since(String folder) {
        try {
            Tables files = new Tables(TableFiles.read(folder, "/samples/organisation", List.of(ENTITIES)));
            List<LocalDate> begins = files.read(
                    ENTITIES,
                    Set.of("code", "name_ar", "name_en", "calendar", "from", "until"),
                    row -> row.date("from"));
            files.check();
            return begins.stream().min(LocalDate::compareTo).orElse(LocalDate.MIN);
        } catch (BrokenTables e) {
            return LocalDate.MIN;
        }
    }
}
