package org.tawasul.administration.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tawasul.organisation.GovernmentFiles;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.table.TableText;

/** The live files as rows, with what is said in them of days to come and days gone by. */
@Component
final class LiveFiles {
    static final String CALENDARS = "calendars.csv";
    static final String DAYS = "calendar-days.csv";
    static final String HOURS = "calendar-hours.csv";

    private final GovernmentFiles files;

    LiveFiles(GovernmentFiles files) {
        this.files = files;
    }

    List<String> names() {
        return files.names();
    }

    List<Map<String, String>> rows(String file) {
        return TableText.parse(new String(files.file(file), StandardCharsets.UTF_8))
                .rows();
    }

    /** Of a file that a government may do without. */
    List<Map<String, String>> rowsIfAny(String file) {
        try {
            return rows(file);
        } catch (Refusal thereIsNone) {
            return List.of();
        }
    }

    List<String> header(String file) {
        return TableText.parse(new String(files.file(file), StandardCharsets.UTF_8))
                .header();
    }

    /** The rows of a file that say this in a column. */
    List<Map<String, String>> rows(String file, String column, String value) {
        return rows(file).stream().filter(row -> value.equals(row.get(column))).toList();
    }

    static Refusal unknown() {
        return Refusal.of(Refusal.Kind.NOT_FOUND, "page-unknown");
    }
}
