package org.tawasul.organisation.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tawasul.organisation.CodesInUse;
import org.tawasul.organisation.GovernmentFiles;
import org.tawasul.organisation.Organisation;
import org.tawasul.release.ReleaseMovedOn;
import org.tawasul.release.Releases;
import org.tawasul.release.SourceProblem;
import org.tawasul.release.SourceTree;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;

/** The administrator's door to the files: what he sends is one more candidate, checked like one that was saved in the folder. */
@Component
class ReplacedFiles implements GovernmentFiles {
    private static final Logger LOG = LoggerFactory.getLogger(ReplacedFiles.class);
    private static final int LARGEST = 1024 * 1024;
    /** How often somebody else may be first. */
    private static final int TURNS = 5;

    private final Releases releases;
    private final Replacements replacements;
    private final Organisation organisation;
    private final ObjectProvider<CodesInUse> users;

    ReplacedFiles(
            Releases releases, Replacements replacements, Organisation organisation, ObjectProvider<CodesInUse> users) {
        this.releases = releases;
        this.replacements = replacements;
        this.organisation = organisation;
        this.users = users;
    }

    @Override
    public List<String> names() {
        return OrganisationPart.NAMES;
    }

    @Override
    public byte[] file(String name) {
        requireKnown(name);
        byte[] bytes = tree(edition()).files().get(name);
        if (bytes == null) {
            throw unknown(name);
        }
        return bytes.clone();
    }

    @Override
    public String edition() {
        return releases.live(PART);
    }

    @Override
    public List<SourceProblem> replace(Map<String, byte[]> files, @Nullable String edition, Actor actor) {
        files.forEach(ReplacedFiles::requireGood);
        for (int turn = 0; turn < TURNS; turn++) {
            String basis = edition();
            if (edition != null && !edition.equals(basis)) {
                throw changedMeanwhile();
            }
            try {
                return propose(files, basis, actor);
            } catch (ReleaseMovedOn somebodyWasFirst) {
                LOG.info(
                        "Somebody else replaced files at the same moment; these are put upon theirs", somebodyWasFirst);
            }
        }
        throw changedMeanwhile();
    }

    private List<SourceProblem> propose(Map<String, byte[]> files, String basis, Actor actor) {
        Map<String, byte[]> all = new HashMap<>(tree(basis).files());
        all.putAll(files);
        SourceTree candidate = new SourceTree(all);
        replacements.proposed(candidate.hash(), files.keySet().stream().sorted().toList(), actor);
        return releases.propose(PART, candidate, basis);
    }

    private static void requireGood(String name, byte[] bytes) {
        requireKnown(name);
        if (bytes.length > LARGEST) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, "organisation-file-too-large", Map.of("file", name), "file");
        }
    }

    private static Refusal changedMeanwhile() {
        return Refusal.of(Refusal.Kind.CONFLICT, "organisation-changed-meanwhile");
    }

    @Override
    public List<SourceProblem> warnings() {
        return users.stream()
                .flatMap(user -> user.warnings(organisation).stream())
                .toList();
    }

    private SourceTree tree(String edition) {
        return releases.sources(PART, edition)
                .orElseThrow(() -> new IllegalStateException("The live organisation is not kept"));
    }

    private static void requireKnown(String name) {
        if (!OrganisationPart.NAMES.contains(name)) {
            throw unknown(name);
        }
    }

    private static Refusal unknown(String name) {
        return new Refusal(
                Refusal.Kind.NOT_FOUND,
                "organisation-file-unknown",
                Map.of("files", String.join(", ", OrganisationPart.NAMES)),
                "file");
    }
}
