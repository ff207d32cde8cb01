package org.tawasul.casework.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.ApprovedTexts;
import org.tawasul.casework.FoundReplies;
import org.tawasul.casework.ProposedReply;
import org.tawasul.casework.ReplySearch;
import org.tawasul.casework.ReplyStep;
import org.tawasul.casework.StandardReplies;
import org.tawasul.casework.StandardReply;
import org.tawasul.casework.StandardReply.State;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.text.FieldChecks;
import org.tawasul.shared.text.PlainWords;
import org.tawasul.shared.text.TextVariables;

/** Keeps standard replies. Two who decide at once meet in the row's state, and one of them is told. */
@Component
final class ReplyShelf implements StandardReplies {
    private static final Set<State> STANDING = EnumSet.of(State.APPROVED, State.PROPOSED);
    /** Shown unless there is a newer version. */
    private static final Set<State> ENDED = EnumSet.of(State.GIVEN_BACK, State.WITHDRAWN);

    private final OneCommand one;
    private final StandardReplyRows rows;
    private final ApprovedTexts approved;
    private final ReplySteps steps;
    private final Organisation organisation;
    private final TimeOrderedIds ids;
    private final BusinessClock clock;

    ReplyShelf(
            OneCommand one,
            StandardReplyRows rows,
            ApprovedTexts approved,
            ReplySteps steps,
            Organisation organisation,
            TimeOrderedIds ids,
            BusinessClock clock) {
        this.one = one;
        this.rows = rows;
        this.approved = approved;
        this.steps = steps;
        this.organisation = organisation;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public List<StandardReply> of(SignedIn who) {
        return views(shown(ReplyReach.entity(who), 2 * MOST));
    }

    @Override
    public FoundReplies find(ReplySearch asked, SignedIn who) {
        ReplyReach.mustBeOverAll(who);
        List<String> shown =
                State.names(state -> STANDING.contains(state) && (asked.state() == null || asked.state() == state));
        List<String> over =
                State.names(state -> ENDED.contains(state) && (asked.state() == null || asked.state() == state));
        // Words have letters and digits alone, nothing that a pattern would read as a sign.
        List<String> patterns = PlainWords.of(asked.words()).stream()
                .map(word -> "%" + word + "%")
                .toList();
        return new FoundReplies(
                views(rows.found(asked.entity(), asked.team(), shown, over, patterns, asked.most())),
                rows.count(asked.entity(), asked.team(), shown, over, patterns));
    }

    @Override
    public List<StandardReply> versions(long replyId, SignedIn who) {
        return views(known(replyId, ReplyReach.ofReader(who)));
    }

    @Override
    public List<ReplyStep> history(long replyId, SignedIn who) {
        return steps.of(known(replyId, ReplyReach.ofReader(who)));
    }

    @Override
    public List<StandardReply> usable(String entity, String team) {
        return views(rows.usable(entity, team));
    }

    @Override
    public StandardReply propose(@Nullable Long replyId, ProposedReply proposed, SignedIn who) {
        ReplyReach reach = ReplyReach.ofReader(who);
        ReplyWording wording = ReplyWording.of(proposed);
        if (replyId == null) {
            return add(List.of(), ReplyOwner.own(proposed, who), wording, who);
        }
        return one.run(() -> {
            List<StandardReplyRow> before = known(replyId, reach);
            if (before.stream().anyMatch(row -> is(row, State.PROPOSED))) {
                throw Refusal.of(Refusal.Kind.CONFLICT, "standard-reply-waits");
            }
            boolean ownEntity = reach.entity() != null;
            return add(before, ownEntity ? ReplyOwner.own(proposed, who) : ReplyOwner.of(before.get(0)), wording, who);
        });
    }

    @Override
    public StandardReply proposeFor(
            @Nullable String entity, @Nullable String team, ProposedReply proposed, SignedIn who) {
        ReplyReach.mustBeOverAll(who);
        FieldChecks checks = new FieldChecks();
        ReplyOwner owner = ReplyOwner.other(checks, organisation, entity, team, clock.today());
        ReplyWording wording = ReplyWording.of(checks, proposed);
        checks.done();
        return add(List.of(), owner, wording, who);
    }

    private StandardReply add(List<StandardReplyRow> before, ReplyOwner owner, ReplyWording wording, SignedIn who) {
        return one.run(() -> {
            if (shown(owner.entity(), MOST).size() == MOST) {
                throw new Refusal(Refusal.Kind.INVALID, "standard-replies-too-many", Map.of("max", MOST), null);
            }
            long id = ids.next();
            StandardReplyRow row = wording.row(
                    id,
                    before.isEmpty() ? id : before.get(0).replyId(),
                    before.isEmpty() ? 1 : before.get(0).version() + 1,
                    owner,
                    who.login(),
                    clock.now());
            rows.add(row);
            steps.append(row, "proposed", who);
            return row.view();
        });
    }

    @Override
    public void approve(long id, SignedIn who) {
        ReplyReach reach = ReplyReach.ofApprover(who);
        one.run(() -> {
            StandardReplyRow row = find(id, reach);
            rows.hold(row.replyId());
            refuseItsAuthor(row, who);
            decide(row, State.PROPOSED, State.APPROVED, null, who);
            known(row.replyId(), reach).stream()
                    .filter(each -> each.id() != id && is(each, State.APPROVED))
                    .forEach(each -> retire(each, State.REPLACED, who));
            know(row);
            steps.append(row, "approved", who);
        });
    }

    @Override
    public void giveBack(long id, String remark, SignedIn who) {
        ReplyReach reach = ReplyReach.ofReader(who);
        String words = ReplyWording.remark(remark);
        one.run(() -> {
            StandardReplyRow row = find(id, reach);
            if (!ReplyReach.isApprover(who) && !row.proposedBy().equals(who.login())) {
                throw ReplyReach.notAllowed();
            }
            decide(row, State.PROPOSED, State.GIVEN_BACK, words, who);
            steps.append(row, "given-back", who);
        });
    }

    @Override
    public void withdraw(long replyId, SignedIn who) {
        ReplyReach reach = ReplyReach.ofApprover(who);
        one.run(() -> retire(
                known(replyId, reach).stream()
                        .filter(row -> is(row, State.APPROVED))
                        .findFirst()
                        .orElseThrow(ReplyShelf::decided),
                State.WITHDRAWN,
                who));
    }

    @Override
    public void putBack(long replyId, SignedIn who) {
        ReplyReach reach = ReplyReach.ofApprover(who);
        one.run(() -> {
            // Whoever approves a newer version now waits, and takes the place of this one.
            rows.hold(replyId);
            List<StandardReplyRow> all = known(replyId, reach);
            if (all.stream().anyMatch(row -> is(row, State.APPROVED))) {
                throw decided();
            }
            StandardReplyRow row = all.stream()
                    .filter(each -> is(each, State.WITHDRAWN))
                    .findFirst()
                    .orElseThrow(ReplyShelf::decided);
            refuseItsAuthor(row, who);
            decide(row, State.WITHDRAWN, State.APPROVED, null, who);
            know(row);
            steps.append(row, "put-back", who);
        });
    }

    private List<StandardReplyRow> shown(String entity, int most) {
        return rows.ofEntity(entity, State.names(STANDING::contains), State.names(ENDED::contains), most);
    }

    private void know(StandardReplyRow row) {
        approved.know(
                row.id(),
                row.entity(),
                Stream.of(row.textAr(), row.textEn())
                        .flatMap(text -> TextVariables.pieces(text).stream())
                        .toList());
    }

    private void retire(StandardReplyRow row, State to, SignedIn who) {
        decide(row, State.APPROVED, to, null, who);
        approved.forget(row.id());
        steps.append(row, to.code(), who);
    }

    private void decide(StandardReplyRow row, State from, State to, @Nullable String remark, SignedIn who) {
        if (rows.decide(row.id(), from.name(), to.name(), who.login(), clock.now(), remark) == 0) {
            throw decided();
        }
    }

    private StandardReplyRow find(long id, ReplyReach reach) {
        return rows.find(id).filter(reach::covers).orElseThrow(ReplyShelf::unknown);
    }

    private List<StandardReplyRow> known(long replyId, ReplyReach reach) {
        List<StandardReplyRow> all = rows.versions(replyId);
        if (all.isEmpty() || !reach.covers(all.get(0))) {
            throw unknown();
        }
        return all;
    }

    private static void refuseItsAuthor(StandardReplyRow row, SignedIn who) {
        if (row.proposedBy().equals(who.login())) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "standard-reply-own");
        }
    }

    private static boolean is(StandardReplyRow row, State state) {
        return row.state().equals(state.name());
    }

    private static Refusal unknown() {
        return Refusal.of(Refusal.Kind.NOT_FOUND, "standard-reply-unknown");
    }

    private static Refusal decided() {
        return Refusal.of(Refusal.Kind.CONFLICT, "standard-reply-decided");
    }

    private static List<StandardReply> views(List<StandardReplyRow> rows) {
        return rows.stream().map(StandardReplyRow::view).toList();
    }
}
