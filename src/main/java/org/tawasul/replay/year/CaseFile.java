package org.tawasul.replay.year;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicLong;
import org.tawasul.replay.RecordedCase;
import org.tawasul.replay.records.CaseLines;
import org.tawasul.replay.records.WholeFile;

/** Writes a year, one case a line. */
final class CaseFile {
    private CaseFile() {}

    /** The size of what was written. */
    static long write(GeneratedYear year, Path file, Progress progress) throws IOException {
        AtomicLong bytes = new AtomicLong();
        WholeFile.write(file, out -> bytes.set(write(year, out, progress)));
        return bytes.get();
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
