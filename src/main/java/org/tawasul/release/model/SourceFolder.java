package org.tawasul.release.model;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tawasul.shared.Message;

/**
 * Reads a folder of the file system. Only regular files below it are read; a link is followed when it leads to a file in the same folder (as a mounted
 * configuration has it) and refused when it leads out.
 */
final class SourceFolder implements SourcePlace {
    private static final Logger LOG = LoggerFactory.getLogger(SourceFolder.class);

    private final Path folder;

    SourceFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public Reading read(Set<String> endings) {
        CollectedSources sources = new CollectedSources(endings);
        try {
            Path root = folder.toRealPath();
            if (Files.isDirectory(root)) {
                Files.walkFileTree(root, new Walk(root, sources));
            } else {
                sources.refuse("", Message.of("problem.source-folder-missing", "folder", folder.toString()));
            }
        } catch (IOException e) {
            LOG.debug("{} can't be read", folder, e);
            sources.refuse("", Message.of("problem.source-folder-missing", "folder", folder.toString()));
        }
        return sources.reading();
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path root;
        private final CollectedSources sources;

        private Walk(Path root, CollectedSources sources) {
            this.root = root;
            this.sources = sources;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path one, BasicFileAttributes attributes) {
            boolean hidden = !one.equals(root) && one.getFileName().toString().startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            try {
                read(file, attributes);
            } catch (IOException e) {
                return visitFileFailed(file, e);
            }
            return FileVisitResult.CONTINUE;
        }

        private void read(Path file, BasicFileAttributes attributes) throws IOException {
            boolean linkedFolder = attributes.isSymbolicLink() && Files.isDirectory(file);
            boolean wanted = sources.wants(file.getFileName().toString());
            if (linkedFolder && !file.getFileName().toString().startsWith(".")) {
                sources.refuse(path(file), Message.of("problem.source-link"));
            } else if (wanted && leadsOut(file)) {
                sources.refuse(path(file), Message.of("problem.source-link"));
            } else if (wanted && Files.isRegularFile(file) && sources.admits(path(file), Files.size(file))) {
                sources.add(path(file), bytes(file));
            }
        }

        /** A file that goes while we look is an editor's doing; the next look finds it settled. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (sources.wants(file.getFileName().toString()) || Files.isDirectory(file)) {
                sources.refuse(path(file), Message.of("problem.source-unreadable"));
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean leadsOut(Path file) throws IOException {
            return Files.isSymbolicLink(file) && !file.toRealPath().startsWith(root);
        }

        private String path(Path file) {
            return root.relativize(file).toString().replace(File.separatorChar, '/');
        }

        private static byte[] bytes(Path file) throws IOException {
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes((int) CollectedSources.LARGEST_FILE + 1);
            }
        }
    }
}
