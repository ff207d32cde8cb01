package org.tawasul.organisation.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tawasul.organisation.CodesInUse;
import org.tawasul.organisation.GovernmentFiles;
import org.tawasul.organisation.Organisation;
import org.tawasul.release.Releases;
import org.tawasul.release.SourceProblem;
import org.tawasul.release.SourceTree;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;

/** The administrator's door to the files: what he sends is one more candidate, checked like one that was saved in the folder. */
@Component
class ReplacedFiles implements GovernmentFiles {
    private static final int LARGEST = 1024 * 1024;

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
        byte[] bytes = tree().files().get(name);
        if (bytes == null) {
            throw unknown(name);
        }
        return bytes.clone();
    }

    @Override
    public List<SourceProblem> replace(Map<String, byte[]> files, Actor actor) {
        files.forEach((name, bytes) -> {
            requireKnown(name);
            if (bytes.length > LARGEST) {
                throw new Refusal(Refusal.Kind.TOO_LARGE, "organisation-file-too-large", Map.of("file", name), "file");
            }
        });
        Map<String, byte[]> all = new HashMap<>(tree().files());
        all.putAll(files);
        SourceTree candidate = new SourceTree(all);
        replacements.proposed(candidate.hash(), files.keySet().stream().sorted().toList(), actor);
        return releases.propose(PART, candidate);
    }

    @Override
    public List<SourceProblem> warnings() {
        return users.stream()
                .flatMap(user -> user.warnings(organisation).stream())
                .toList();
    }

    private SourceTree tree() {
        return releases.sources(PART, releases.live(PART))
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
