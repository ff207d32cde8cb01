package org.tawasul.replay.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseView;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.replay.CaseOutcome;
import org.tawasul.shared.Message;
import org.tawasul.shared.Refusal;

/** What became of the cases of a run. */
public final class Outcomes {
    private final List<CaseOutcome> all;
    private final Instant until;
    private final Map<String, String> numbers = new HashMap<>();
    private final List<AtTheDoor> refused = new ArrayList<>();

    /**
     * A record that the system did not take as a case.
     *
     * @param field of the submission; empty if it is the whole
     */
    public record AtTheDoor(String key, String field, Message reason) {}

    Outcomes(Facades doors, Lives lives) {
        this.until = doors.clock().now();
        for (Life life : lives.all()) {
            String number = life.number();
            if (number != null) {
                numbers.put(life.record().key(), number);
            }
            Refusal no = life.refused();
            if (no != null) {
                String field = no.field();
                refused.add(new AtTheDoor(
                        life.record().key(),
                        field == null ? "" : field,
                        no.code().equals(Run.FAULT) ? Message.of("replay.fault") : no.sentence()));
            }
        }
        this.all = lives.all().stream()
                .map(life -> outcome(doors, life))
                .sorted(Comparator.comparing(CaseOutcome::key))
                .toList();
    }

    /** In the order of their keys. */
    public List<CaseOutcome> all() {
        return all;
    }

    /** The instant, by the clock of the run, at which it was so. */
    public Instant until() {
        return until;
    }

    /** The public number that the case of each key was given. */
    public Map<String, String> numbers() {
        return numbers;
    }

    /** What was not taken, in the order of the records. */
    public List<AtTheDoor> refused() {
        return refused;
    }

    /** SHA-256 over all of them. */
    public String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (CaseOutcome one : all) {
                digest.update((one.happened() + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CaseOutcome outcome(Facades doors, Life life) {
        CaseView view = life.isOpened() ? doors.cases().get(life.caseId()) : null;
        Refusal refused = life.refused();
        Deadline period = life.isOpened() ? firstPeriod(doors, life) : null;
        Instant due = period == null ? null : period.due();
        return new CaseOutcome(
                life.record().key(),
                life.record().kind().code(),
                life.record().receivedAt(),
                refused == null ? null : refused.code(),
                view == null ? null : view.state().code(),
                view == null ? null : view.entity(),
                view == null ? null : view.team(),
                view == null ? null : view.priority(),
                life.wasTriaged(),
                due,
                life.repliedAt(),
                life.closedAt(),
                isLate(life, due),
                life.level(),
                life.transfers(),
                life.scores(),
                life.steps(),
                life.recorded(),
                life.modelled(),
                life.isOpened() ? life.misfits(doors.clock().now()) : 0,
                life.record().promised());
    }

    /** The watch may not have looked yet when a late reply leaves. */
    private static boolean isLate(Life life, @Nullable Instant due) {
        Instant replied = life.repliedAt();
        return life.isLate() || (due != null && replied != null && replied.isAfter(due));
    }

    /** The first one is that of the reply; a case that was reopened has another. */
    private static @Nullable Deadline firstPeriod(Facades doors, Life life) {
        return doors.deadlines().of(life.caseId()).stream()
                .filter(one -> one.kind() == DeadlineKind.REPLY && Objects.equals(one.subjectId(), life.caseId()))
                .findFirst()
                .orElse(null);
    }
}
