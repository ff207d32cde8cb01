package org.tawasul.oversight.quality;

import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.organisation.SignedIn;
import org.tawasul.oversight.AppraiseReply;
import org.tawasul.oversight.ReplyQuality;
import org.tawasul.oversight.model.Sight;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.RequestId;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.text.FieldChecks;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;

/** One reply, one score: whoever is second is told so. */
@Component
final class Appraisals implements ReplyQuality {
    private static final int GUIDANCE = 4000;
    private static final int SHOWN = 3;

    private final QualityRows rows;
    private final DrawOrder order;
    private final OpenedReplies replies;
    private final FoundQuality found;
    private final Seeds seeds;
    private final Trail trail;
    private final TimeOrderedIds ids;
    private final BusinessClock clock;
    private final OneCommand one;

    Appraisals(
            QualityRows rows,
            DrawOrder order,
            OpenedReplies replies,
            FoundQuality found,
            Seeds seeds,
            Trail trail,
            TimeOrderedIds ids,
            BusinessClock clock,
            OneCommand one) {
        this.rows = rows;
        this.order = order;
        this.replies = replies;
        this.found = found;
        this.seeds = seeds;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
        this.one = one;
    }

    @Override
    public List<Stock> stocks(YearMonth month, SignedIn who) {
        Appraisers.mustBe(who);
        return order.stocks(month, who.entity());
    }

    @Override
    public List<Waiting> waiting(YearMonth month, @Nullable String entity, SignedIn who) {
        Appraisers.mustBe(who);
        return order.waiting(month, entity, who);
    }

    @Override
    public Drawn open(long reply, SignedIn who) {
        return replies.opened(mayBeScored(reply, who));
    }

    @Override
    public void appraise(AppraiseReply command, SignedIn who) {
        one.run(() -> {
            SampledReply reply = mayBeScored(command.reply(), who);
            if (rows.appraisal(reply.messageId()).isPresent()) {
                throw given();
            }
            try {
                rows.insertAppraisal(new AppraisalRow(
                        reply.messageId(),
                        reply.entity(),
                        reply.month(),
                        command.handling(),
                        command.clarity(),
                        command.courtesy(),
                        command.kept(),
                        who.login(),
                        clock.now()));
            } catch (DuplicateKeyException faster) {
                throw given();
            }
            Map<String, Object> scores = Map.of(
                    "handling", command.handling(),
                    "clarity", command.clarity(),
                    "courtesy", command.courtesy(),
                    "kept", command.kept());
            trail.append(new TrailEntry(
                    "appraisal",
                    reply.messageId(),
                    1,
                    reply.caseId(),
                    "reply-appraised",
                    who.actor(RequestId.current()),
                    clock.now(),
                    scores,
                    Map.of()));
        });
    }

    @Override
    public void guide(String entity, YearMonth month, @Nullable String words, SignedIn who) {
        Appraisers.mustBe(who);
        FieldChecks checks = new FieldChecks();
        String said = checks.words("words", words, GUIDANCE);
        checks.done();
        one.run(() -> {
            boolean looked = order.stocks(month, who.entity()).stream()
                    .anyMatch(stock -> stock.entity().equals(entity) && stock.appraised() > 0);
            if (!looked) {
                throw Refusal.of(Refusal.Kind.CONFLICT, "guidance-too-soon");
            }
            GuidanceRow given =
                    new GuidanceRow(ids.next(), entity, SampledReply.number(month), said, who.login(), clock.now());
            rows.insertGuidance(given);
            trail.append(new TrailEntry(
                    "quality-guidance",
                    given.id(),
                    1,
                    null,
                    "guidance-given",
                    who.actor(RequestId.current()),
                    given.writtenAt(),
                    Map.of("entity", entity, "month", given.month()),
                    Map.of()));
        });
    }

    @Override
    public List<Quality> found(YearMonth month, @Nullable String entity, SignedIn who) {
        return found.of(month, Sight.entity(entity, who));
    }

    @Override
    public @Nullable Kept kept(YearMonth month, SignedIn who) {
        return Sight.entity(null, who) == null ? order.kept(month) : null;
    }

    @Override
    public List<Guidance> guidance(SignedIn who) {
        String entity = who.entity();
        return entity == null
                ? List.of()
                : rows.guidance(entity, SHOWN).stream()
                        .map(row -> new Guidance(
                                YearMonth.of(row.month() / 100, row.month() % 100), row.words(), row.writtenAt()))
                        .toList();
    }

    @Override
    public Seed seed(YearMonth month) {
        return new Seed(
                month,
                seeds.fingerprint(month),
                order.isOver(month) ? HexFormat.of().formatHex(seeds.of(month)) : null);
    }

    /** What was not drawn, or is of the reviewer's own entity, is to him as if it were not there. */
    private SampledReply mayBeScored(long reply, SignedIn who) {
        Appraisers.mustBe(who);
        return rows.reply(reply)
                .filter(row -> Appraisers.may(who, row.entity(), row.author()))
                .filter(order::isDrawn)
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "appraisal-unknown"));
    }

    private static Refusal given() {
        return Refusal.of(Refusal.Kind.CONFLICT, "appraisal-given");
    }
}
