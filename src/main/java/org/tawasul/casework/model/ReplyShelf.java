package org.tawasul.casework.model;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.ApprovedTexts;
import org.tawasul.casework.ProposedReply;
import org.tawasul.casework.StandardReplies;
import org.tawasul.casework.StandardReply;
import org.tawasul.casework.StandardReply.State;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.RequestId;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.text.TextVariables;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;

/** Keeps standard replies. Two who decide at once meet in the row's state, and one of them is told. */
@Component
final class ReplyShelf implements StandardReplies {
    private static final Set<Role> USERS = EnumSet.of(Role.CASE_WORKER, Role.SUPERVISOR, Role.QUALITY_OFFICER);
    private static final Set<Role> APPROVERS = EnumSet.of(Role.SUPERVISOR, Role.QUALITY_OFFICER);

    private final OneCommand one;
    private final StandardReplyRows rows;
    private final ApprovedTexts approved;
    private final Trail trail;
    private final TimeOrderedIds ids;
    private final BusinessClock clock;

    ReplyShelf(
            OneCommand one,
            StandardReplyRows rows,
            ApprovedTexts approved,
            Trail trail,
            TimeOrderedIds ids,
            BusinessClock clock) {
        this.one = one;
        this.rows = rows;
        this.approved = approved;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public List<StandardReply> of(SignedIn who) {
        return shown(entity(who, USERS), 2 * MOST).stream()
                .map(ReplyShelf::view)
                .toList();
    }

    @Override
    public List<StandardReply> versions(long replyId, SignedIn who) {
        return known(replyId, entity(who, USERS)).stream().map(ReplyShelf::view).toList();
    }

    @Override
    public List<StandardReply> usable(String entity, String team) {
        return rows.usable(entity, team).stream().map(ReplyShelf::view).toList();
    }

    @Override
    public StandardReply propose(@Nullable Long replyId, ProposedReply proposed, SignedIn who) {
        String entity = entity(who, USERS);
        ReplyWording wording = ReplyWording.of(proposed);
        if (proposed.forTeam() && who.team() == null) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
        }
        return one.run(() -> {
            List<StandardReplyRow> before = replyId == null ? List.of() : known(replyId, entity);
            if (before.stream().anyMatch(row -> row.state().equals(State.PROPOSED.name()))) {
                throw Refusal.of(Refusal.Kind.CONFLICT, "standard-reply-waits");
            }
            if (shown(entity, MOST).size() == MOST) {
                throw new Refusal(Refusal.Kind.INVALID, "standard-replies-too-many", Map.of("max", MOST), null);
            }
            long id = ids.next();
            StandardReplyRow row = wording.row(
                    id,
                    replyId == null ? id : replyId,
                    before.isEmpty() ? 1 : before.get(0).version() + 1,
                    entity,
                    proposed.forTeam() ? who.team() : null,
                    who.login(),
                    clock.now());
            rows.add(row);
            append(row, 1, "standard-reply-proposed", who);
            return view(row);
        });
    }

    @Override
    public void approve(long id, SignedIn who) {
        String entity = entity(who, APPROVERS);
        one.run(() -> {
            StandardReplyRow row = find(id, entity);
            if (row.proposedBy().equals(who.login())) {
                throw Refusal.of(Refusal.Kind.FORBIDDEN, "standard-reply-own");
            }
            decide(row, State.PROPOSED, State.APPROVED, null, who);
            known(row.replyId(), entity).stream()
                    .filter(each -> each.id() != id && each.state().equals(State.APPROVED.name()))
                    .forEach(each -> retire(each, State.REPLACED, who));
            approved.know(
                    id,
                    entity,
                    Stream.of(row.textAr(), row.textEn())
                            .flatMap(text -> TextVariables.pieces(text).stream())
                            .toList());
            append(row, 2, "standard-reply-approved", who);
        });
    }

    @Override
    public void giveBack(long id, String remark, SignedIn who) {
        String entity = entity(who, USERS);
        String words = ReplyWording.remark(remark);
        one.run(() -> {
            StandardReplyRow row = find(id, entity);
            if (!APPROVERS.contains(who.role()) && !row.proposedBy().equals(who.login())) {
                throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
            }
            decide(row, State.PROPOSED, State.GIVEN_BACK, words, who);
            append(row, 2, "standard-reply-given-back", who);
        });
    }

    @Override
    public void withdraw(long replyId, SignedIn who) {
        String entity = entity(who, APPROVERS);
        one.run(() -> retire(
                known(replyId, entity).stream()
                        .filter(row -> row.state().equals(State.APPROVED.name()))
                        .findFirst()
                        .orElseThrow(ReplyShelf::decided),
                State.WITHDRAWN,
                who));
    }

    private List<StandardReplyRow> shown(String entity, int most) {
        return rows.ofEntity(
                entity,
                State.names(state -> state == State.APPROVED || state == State.PROPOSED),
                State.names(state -> state == State.GIVEN_BACK || state == State.WITHDRAWN),
                most);
    }

    private void retire(StandardReplyRow row, State to, SignedIn who) {
        decide(row, State.APPROVED, to, null, who);
        approved.forget(row.id());
        append(row, 3, "standard-reply-" + to.code(), who);
    }

    private void decide(StandardReplyRow row, State from, State to, @Nullable String remark, SignedIn who) {
        if (rows.decide(row.id(), from.name(), to.name(), who.login(), clock.now(), remark) == 0) {
            throw decided();
        }
    }

    private void append(StandardReplyRow row, long version, String action, SignedIn who) {
        Instant now = clock.now();
        trail.append(new TrailEntry(
                "standard-reply",
                row.id(),
                version,
                null,
                action,
                who.actor(RequestId.current()),
                now,
                Map.of(
                        "entity",
                        row.entity(),
                        "of",
                        Objects.requireNonNullElse(row.team(), row.entity()),
                        "reply",
                        row.replyId(),
                        "edition",
                        row.version()),
                Map.of("ar", row.textAr(), "en", row.textEn())));
    }

    private StandardReplyRow find(long id, String entity) {
        return rows.find(id)
                .filter(row -> row.entity().equals(entity))
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "standard-reply-unknown"));
    }

    private List<StandardReplyRow> known(long replyId, String entity) {
        List<StandardReplyRow> all = rows.versions(replyId);
        if (all.isEmpty() || !all.get(0).entity().equals(entity)) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "standard-reply-unknown");
        }
        return all;
    }

    private static Refusal decided() {
        return Refusal.of(Refusal.Kind.CONFLICT, "standard-reply-decided");
    }

    private static String entity(SignedIn who, Set<Role> roles) {
        if (who.entity() == null || !roles.contains(who.role())) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
        }
        return who.entity();
    }

    private static StandardReply view(StandardReplyRow row) {
        return new StandardReply(
                row.id(),
                row.replyId(),
                row.version(),
                row.entity(),
                row.team(),
                new Bilingual(row.nameAr(), row.nameEn()),
                new Bilingual(row.textAr(), row.textEn()),
                State.valueOf(row.state()),
                row.proposedBy(),
                row.proposedAt(),
                row.decidedBy(),
                row.decidedAt(),
                row.remark());
    }
}
