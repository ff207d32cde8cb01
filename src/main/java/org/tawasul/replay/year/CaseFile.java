package org.tawasul.replay.year;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import org.tawasul.replay.RecordedCase;
import org.tawasul.replay.records.CaseLines;

/** Writes a year, one case a line. A file gets its name when it is whole: half a year looks like a whole one. */
final class CaseFile {
    private CaseFile() {}

    /** The size of what was written. A file is there as a whole or not at all; what is no file, such as a pipe, is written to and never replaced by one. */
    static long write(GeneratedYear year, Path file, Progress progress) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            try (OutputStream out = Files.newOutputStream(file)) {
                return write(year, out, progress);
            }
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                write(year, out, progress);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        return Files.size(file);
    }

    /** Throws IOException if whoever reads it has gone. */
    static void write(GeneratedYear year, PrintStream out, Progress progress) throws IOException {
        write(year, (OutputStream) out, progress);
        if (out.checkError()) {
            throw new IOException("Not all was taken");
        }
    }

    private static long write(GeneratedYear year, OutputStream out, Progress progress) throws IOException {
        BufferedOutputStream lines = new BufferedOutputStream(out, 1 << 16);
        int done = 0;
        long bytes = 0;
        for (Iterator<RecordedCase> cases = year.cases().iterator(); cases.hasNext(); ) {
            byte[] line = CaseLines.write(cases.next()).getBytes(StandardCharsets.UTF_8);
            lines.write(line);
            lines.write('\n');
            bytes += line.length + 1;
            progress.reached(++done, year.size());
        }
        lines.flush();
        return bytes;
    }
}
