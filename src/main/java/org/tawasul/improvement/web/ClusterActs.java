package org.tawasul.improvement.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.improvement.ContributeToStudy;
import org.tawasul.improvement.SuggestionClusters;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.WrittenId;
import org.tawasul.shared.text.Digits;

/** Does what a form of a cluster's page says. */
@Component
final class ClusterActs {
    private static final Long OUT_OF_RANGE = -1L;

    private final SuggestionClusters clusters;

    ClusterActs(SuggestionClusters clusters) {
        this.clusters = clusters;
    }

    void act(long id, ActForm form, SignedIn who) {
        long version = form.version();
        switch (form.get("go")) {
            case "study" ->
                clusters.beginStudy(id, version, form.get("title"), form.get("titleOther"), form.get("text"), who);
            case "join" -> clusters.join(id, version, form.get("number"), who);
            case "join-all" -> clusters.joinAll(id, version, other(form), who);
            case "part" -> clusters.part(id, version, form.get("part"), who);
            case "ask" -> clusters.ask(id, version, form.get("entity"), form.get("question"), who);
            case "cancel" -> clusters.cancel(id, version, form.get("cancelled"), who);
            default -> throw Refusal.of(Refusal.Kind.NOT_FOUND, "cluster-unknown");
        }
    }

    /** All that is wrong is said at once. */
    static ContributeToStudy contribution(ActForm form) {
        Long weeks = whole("weeks", form);
        return new ContributeToStudy(
                whole("cost", form),
                form.get("benefit"),
                weeks == null ? null : (int) Math.min(weeks, Integer.MAX_VALUE));
    }

    private static long other(ActForm form) {
        return WrittenId.isOne(form.get("other")) ? Long.parseLong(form.get("other")) : -1;
    }

    /** What is empty or no number is for the command to refuse; commas between thousands are how people write. */
    private static @Nullable Long whole(String field, ActForm form) {
        String text = form.get(field).strip().replaceAll("[,،٬\\s]", "");
        if (text.isEmpty()) {
            return null;
        }
        return Digits.isNumber(text, 12) ? Long.valueOf(text) : OUT_OF_RANGE;
    }
}
