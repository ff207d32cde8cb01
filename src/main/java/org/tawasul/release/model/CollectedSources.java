package org.tawasul.release.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tawasul.release.SourceProblem;
import org.tawasul.release.SourceTree;
import org.tawasul.shared.Message;

/** The files of a tree while they are read, within limits that no honest tree comes near. */
final class CollectedSources {
    static final int MOST_FILES = 2000;
    static final long LARGEST_FILE = 1024 * 1024;
    static final long LARGEST_TREE = 16 * 1024 * 1024;
    static final int LONGEST_PATH = 300;

    private final Set<String> endings;
    private final Map<String, byte[]> files = new HashMap<>();
    private final List<SourceProblem> problems = new ArrayList<>();
    private long size;

    CollectedSources(Set<String> endings) {
        this.endings = endings;
    }

    /** Whether a file of that name is a source: not hidden, nothing an editor left behind, and with one of the part's endings. */
    boolean wants(String fileName) {
        return !fileName.startsWith(".")
                && !fileName.startsWith("~")
                && !fileName.startsWith("#")
                && endings.stream().anyMatch(fileName.toLowerCase(Locale.ROOT)::endsWith);
    }

    /** Whether the file may be read; says why not. */
    boolean admits(String path, long fileSize) {
        if (path.length() > LONGEST_PATH) {
            refuse(path, Message.of("problem.source-path-too-long", "limit", LONGEST_PATH));
        } else if (fileSize > LARGEST_FILE) {
            refuse(path, Message.of("problem.source-file-too-large", "limit", LARGEST_FILE / 1024));
        } else if (files.size() >= MOST_FILES) {
            refuse("", Message.of("problem.source-tree-too-many-files", "limit", MOST_FILES));
        } else if (size + fileSize > LARGEST_TREE) {
            refuse("", Message.of("problem.source-tree-too-large", "limit", LARGEST_TREE / (1024 * 1024)));
        } else {
            return true;
        }
        return false;
    }

    /** The bytes that were read, which may be more than the size that was asked about. */
    void add(String path, byte[] bytes) {
        if (admits(path, bytes.length)) {
            size += bytes.length;
            files.put(path, bytes);
        }
    }

    void refuse(String path, Message sentence) {
        SourceProblem problem = new SourceProblem(path, "", sentence);
        if (!problems.contains(problem) && problems.size() < MOST_FILES) {
            problems.add(problem);
        }
    }

    Reading reading() {
        return problems.isEmpty() ? Reading.of(new SourceTree(files)) : Reading.unreadable(List.copyOf(problems));
    }
}
