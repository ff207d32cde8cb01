package org.tawasul.replay.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.tawasul.replay.RefusedRecord;
import org.tawasul.replay.model.Outcomes;
import org.tawasul.replay.records.RecordReader;
import org.tawasul.shared.Language;
import org.tawasul.shared.text.Texts;

/** The file of rows that could not be cases, for whoever mends the record. */
final class Refusals {
    private Refusals() {}

    /** The rows of what was read well and refused as a submission. */
    static List<RefusedRecord> atTheDoor(Outcomes outcomes, RecordReader reader) {
        return outcomes.refused().stream()
                .map(one -> reader.refusal(one.key(), one.field(), one.reason()))
                .toList();
    }

    static void write(List<RefusedRecord> refused, Texts texts, Path file) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180)) {
            csv.printRecord("file", "row", "line", "field", "code", "reason_ar", "reason_en");
            for (RefusedRecord one : refused) {
                csv.printRecord(
                        one.file(),
                        one.row(),
                        one.line(),
                        one.field(),
                        one.reason().key(),
                        texts.say(one.reason(), Language.AR),
                        texts.say(one.reason(), Language.EN));
            }
        }
    }
}
