package org.tawasul.replay.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.tawasul.replay.RecordedCase;
import org.tawasul.replay.RefusedRecord;
import org.tawasul.shared.Message;

/**
 * Reads files of records, row by row: what can be a case is handed to the one consumer, what can't to the other, and the reading goes on. A file that breaks in the middle
 * (wrong encoding, a quote that never ends) gives what was read before and one refusal at that place.
 */
public final class RecordReader {
    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setAllowMissingColumnNames(true)
            .build();
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final Profiles profiles;
    private final java.time.ZoneId zone;
    private final Consumer<RecordedCase> cases;
    private final Consumer<RefusedRecord> refused;
    private final Set<String> keys = new java.util.HashSet<>();

    /** @param zone the business zone, in which times are that name no other */
    public RecordReader(
            Profiles profiles, java.time.ZoneId zone, Consumer<RecordedCase> cases, Consumer<RefusedRecord> refused) {
        this.profiles = profiles;
        this.zone = zone;
        this.cases = cases;
        this.refused = refused;
    }

    /**
     * Reads one file.
     *
     * @param profile by name or by path; null: lines of cases are known by their first character and CSV by its header. Throws {@link CannotRead} when neither is.
     */
    public void read(Path file, @Nullable String profile) {
        try (PushbackReader reader = open(file)) {
            int first = firstOf(reader);
            if (profile == null && first == '{') {
                lines(file.toString(), new BufferedReader(reader));
            } else {
                csv(file.toString(), reader, profile);
            }
        } catch (CharacterCodingException e) {
            refuse(file.toString(), 0, "", "replay.not-utf8");
        } catch (IOException e) {
            throw new CannotRead(new Message("replay.file-unreadable", Map.of("file", file.toString())));
        }
    }

    private static PushbackReader open(Path file) throws IOException {
        return new PushbackReader(new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))));
    }

    private static int firstOf(PushbackReader reader) throws IOException {
        int first = reader.read();
        if (first == BYTE_ORDER_MARK) {
            first = reader.read();
        }
        if (first >= 0) {
            reader.unread(first);
        }
        return first;
    }

    private void lines(String file, BufferedReader reader) throws IOException {
        long row = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            row++;
            try {
                take(file, row, "key", RecordChecks.checked(CaseLines.read(line)));
            } catch (JsonProcessingException | RecordChecks.NotACase e) {
                refuse(file, row, e instanceof RecordChecks.NotACase no ? no.field() : "", reason(e));
            }
        }
    }

    private static String reason(Exception e) {
        return e instanceof RecordChecks.NotACase no ? no.code() : "replay.line-broken";
    }

    private void csv(String file, Reader reader, @Nullable String named) throws IOException {
        try (CSVParser parser = CSV.parse(reader)) {
            List<String> columns = parser.getHeaderNames();
            Profile profile = named == null ? recognised(file, columns) : profiles.named(named);
            CsvRow rows = new CsvRow(profile, zone);
            missingColumn(rows, columns).ifPresent(column -> {
                throw new CannotRead(new Message(
                        "replay.column-missing", Map.of("file", file, "column", column, "profile", profile.name())));
            });
            rows(file, parser, rows, columns.size());
        } catch (IllegalArgumentException twice) {
            throw new CannotRead(new Message("replay.header-broken", Map.of("file", file)));
        }
    }

    private void rows(String file, CSVParser parser, CsvRow rows, int columns) {
        long row = 1;
        try {
            for (CSVRecord record : parser) {
                row = record.getRecordNumber() + 1;
                if (record.size() != columns) {
                    refuse(file, row, "", "replay.cells-missing");
                } else if (!rows.isSkipped(record)) {
                    row(file, row, record, rows);
                }
            }
        } catch (java.io.UncheckedIOException e) {
            boolean encoding = e.getCause() instanceof CharacterCodingException;
            refuse(file, row + 1, "", encoding ? "replay.not-utf8" : "replay.csv-broken");
        } catch (IllegalStateException e) {
            refuse(file, row + 1, "", "replay.csv-broken");
        }
    }

    private void row(String file, long row, CSVRecord record, CsvRow rows) {
        try {
            take(file, row, rows.keyColumn(), RecordChecks.checked(rows.read(record)));
        } catch (RecordChecks.NotACase e) {
            refuse(file, row, rows.columnOf(e.field()), e.code());
        }
    }

    private void take(String file, long row, String keyColumn, RecordedCase one) {
        if (keys.add(one.key())) {
            cases.accept(one);
        } else {
            refuse(file, row, keyColumn, "replay.key-twice");
        }
    }

    private Profile recognised(String file, List<String> columns) {
        return profiles.of(columns)
                .orElseThrow(() -> new CannotRead(new Message(
                        "replay.profile-wanted",
                        Map.of("file", file, "profiles", String.join(", ", profiles.names())))));
    }

    private static Optional<String> missingColumn(CsvRow rows, List<String> columns) {
        return rows.columns().stream().filter(one -> !columns.contains(one)).findFirst();
    }

    private void refuse(String file, long row, String field, String code) {
        refused.accept(new RefusedRecord(file, row, field, Message.of(code)));
    }
}
