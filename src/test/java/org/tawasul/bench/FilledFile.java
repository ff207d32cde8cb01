package org.tawasul.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file of a store while a great deal is written into it. H2 leaves the pages of rows that come in order half empty, so that a million cases would fill a disk before they are
 * compacted: between two tables the file is compacted whenever it has grown by some gigabytes. A store that is no such file has nothing to tidy.
 */
final class FilledFile {
    private static final Pattern FILE = Pattern.compile("jdbc:h2:file:([^;]+).*");

    private final ReadWriteLock tables = new ReentrantReadWriteLock(true);
    private final String url;
    private final long growth;
    private final Path file;
    private long compacted;

    FilledFile(String url) {
        this(url, 10L << 30);
    }

    /** @param growth bytes after which the file is compacted */
    FilledFile(String url, long growth) {
        Matcher of = FILE.matcher(url);
        this.url = url;
        this.growth = growth;
        this.file = of.matches() ? Path.of(of.group(1) + ".mv.db") : null;
    }

    /** What writes, and has closed its connection when it returns; several may at a time. */
    void write(Writing writing) throws SQLException {
        tables.readLock().lock();
        try {
            writing.run();
        } finally {
            tables.readLock().unlock();
        }
    }

    /** Waits until nobody writes, if there is something to tidy. */
    void tidy() throws SQLException {
        if (!hasGrown()) {
            return;
        }
        tables.writeLock().lock();
        try {
            if (hasGrown()) {
                compact();
            }
        } finally {
            tables.writeLock().unlock();
        }
    }

    private boolean hasGrown() {
        return file != null && size() - compacted > growth;
    }

    private void compact() throws SQLException {
        long before = size();
        long begun = System.nanoTime();
        try (Connection last = DriverManager.getConnection(url)) {
            StoredTables.run(last, "shutdown compact");
        }
        compacted = size();
        System.out.printf(
                Locale.ROOT,
                "compacted from %,d to %,d MB in %.0f s%n",
                before >> 20,
                compacted >> 20,
                (System.nanoTime() - begun) / 1e9);
    }

    private long size() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Statements over a connection of their own. */
    interface Writing {
        void run() throws SQLException;
    }
}
