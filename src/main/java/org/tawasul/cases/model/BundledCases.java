package org.tawasul.cases.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseBundles;
import org.tawasul.cases.CaseEvent;
import org.tawasul.cases.CaseNumber;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;

/** Keeps bundles. What moves to another entity is no part of one any more: who has it then answers for himself. */
@Component
class BundledCases implements CaseBundles {
    private final CaseFiles files;
    private final LinkRows links;

    BundledCases(CaseFiles files, LinkRows links) {
        this.files = files;
        this.links = links;
    }

    @Override
    public void link(long caseId, long headId, Actor actor) {
        if (caseId == headId) {
            throw Refusal.inField("bundle-itself", "number");
        }
        // The head stands still, so that two who link to it see each other.
        files.holdStill(headId);
        CaseFile file = files.load(caseId);
        CaseFile head = files.load(headId);
        if (!file.state().isUnanswered() || !head.state().isUnanswered()) {
            throw conflict("bundle-answered");
        }
        if (file.entity() == null || !Objects.equals(file.entity(), head.entity())) {
            throw conflict("bundle-other-entity");
        }
        if (isIn(caseId) || links.headOf(headId).isPresent()) {
            throw conflict("bundle-nested");
        }
        if (links.followersOf(headId).size() >= MOST) {
            throw new Refusal(Refusal.Kind.CONFLICT, "bundle-too-large", Map.of("max", MOST), "number");
        }
        new CaseTurns(file).follow(number(head));
        files.save(file, actor);
        links.insertFollower(new FollowerRow(caseId, headId, actor.id(), files.now()));
    }

    @Override
    public void part(long caseId, Actor actor) {
        long headId = links.headOf(caseId).orElseThrow(() -> conflict("not-in-bundle"));
        CaseFile file = files.load(caseId);
        if (!file.state().isUnanswered()) {
            throw conflict("bundle-answered");
        }
        new CaseTurns(file).part(number(files.load(headId)));
        files.save(file, actor);
        if (links.deleteFollower(caseId) == 0) {
            throw conflict("not-in-bundle");
        }
    }

    @Override
    public Optional<Long> head(long caseId) {
        return links.headOf(caseId);
    }

    @Override
    public List<Long> followers(long headId) {
        return links.followersOf(headId);
    }

    @EventListener
    void leave(CaseEvent.CaseTransferred moved) {
        dissolve(moved.caseId());
    }

    @EventListener
    void leave(CaseEvent.CaseJoined joined) {
        dissolve(joined.caseId());
    }

    @EventListener
    void leave(CaseEvent.CaseWithdrawn withdrawn) {
        dissolve(withdrawn.caseId());
    }

    private void dissolve(long caseId) {
        links.deleteFollower(caseId);
        links.deleteFollowersOf(caseId);
    }

    private boolean isIn(long caseId) {
        return links.headOf(caseId).isPresent() || !links.followersOf(caseId).isEmpty();
    }

    private static String number(CaseFile file) {
        CaseRow row = file.asLoaded();
        return new CaseNumber(row.numberYear(), row.numberSequence()).toString();
    }

    private static Refusal conflict(String code) {
        return new Refusal(Refusal.Kind.CONFLICT, code, Map.of(), "number");
    }
}
