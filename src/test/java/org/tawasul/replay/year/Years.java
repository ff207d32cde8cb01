package org.tawasul.replay.year;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.tawasul.replay.RecordedCase;
import org.tawasul.replay.records.CaseLines;
import org.tawasul.shared.table.TableFiles;

/** Years to look at. */
final class Years {
    static final TableFiles SAMPLE = TableFiles.read("", "/samples/organisation", GeneratedYear.files());

    private Years() {}

    static List<RecordedCase> of(int year, int cases, int suggestions, long seed) {
        return GeneratedYear.of(new YearOrder(year, cases, suggestions, seed), SAMPLE)
                .cases()
                .toList();
    }

    static String hash(List<RecordedCase> cases) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            cases.forEach(one -> digest.update(CaseLines.write(one).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
