package org.tawasul.release.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tawasul.release.ReleaseFeed;
import org.tawasul.release.ReleasePart;
import org.tawasul.release.SourceProblem;
import org.tawasul.release.SourceTree;

/** Mode {@code folder}: looks at the sources of each part and proposes what changed. */
class FolderFeed implements ReleaseFeed {
    private static final Logger LOG = LoggerFactory.getLogger(FolderFeed.class);

    private final ReleaseBook book;
    private final Map<String, SourcePlace> places;
    private final SpokenProblems spoken;
    private final Map<String, String> seen = new HashMap<>();
    private final Map<String, String> proposed = new HashMap<>();
    private final Map<String, String> failed = new HashMap<>();

    /** @param places by name of the part */
    FolderFeed(ReleaseBook book, Map<String, SourcePlace> places, SpokenProblems spoken) {
        this.book = book;
        this.places = places;
        this.spoken = spoken;
    }

    @Override
    public synchronized void look() {
        for (ReleasePart part : book.parts()) {
            try {
                book.followStore(part);
                lookAt(part);
                failed.remove(part.name());
            } catch (RuntimeException e) {
                warnOnce(part, e);
            }
        }
    }

    /** Proposes what is there without waiting for a second look, and returns what is wrong with it. */
    synchronized List<SourceProblem> proposeNow(ReleasePart part) {
        Reading reading = place(part).read(part.endings());
        seen.put(part.name(), reading.key());
        return propose(part, reading);
    }

    private void lookAt(ReleasePart part) {
        Reading reading = place(part).read(part.endings());
        @Nullable String before = seen.put(part.name(), reading.key());
        boolean settled = reading.key().equals(before);
        if (settled && !reading.key().equals(proposed.get(part.name()))) {
            propose(part, reading);
        }
    }

    private List<SourceProblem> propose(ReleasePart part, Reading reading) {
        String name = part.name();
        SourceTree tree = reading.tree();
        List<SourceProblem> problems = reading.problems();
        if (tree == null) {
            book.refuse(name, null, problems);
        } else if (part.isSuperseded(tree.hash())) {
            proposed.put(name, reading.key());
            LOG.info("The {} in the folder were replaced by other means and stay so until the folder changes", name);
            return List.of();
        } else {
            problems = book.propose(name, tree);
        }
        proposed.put(name, reading.key());
        if (problems.isEmpty() && tree != null) {
            LOG.info("Live {}: {}", name, tree.hash());
        } else {
            LOG.warn("Changed {} are refused, what was live stays live:\n{}", name, spoken.lines(problems));
        }
        return problems;
    }

    private SourcePlace place(ReleasePart part) {
        SourcePlace place = places.get(part.name());
        if (place == null) {
            throw new IllegalStateException("No sources for " + part.name());
        }
        return place;
    }

    /** The next look tries again; a store that is away for an hour is not worth 3,600 stack traces. */
    private void warnOnce(ReleasePart part, RuntimeException e) {
        if (!e.toString().equals(failed.put(part.name(), e.toString()))) {
            LOG.warn("Looking at {} failed; it will be tried again", part.name(), e);
        }
    }
}
