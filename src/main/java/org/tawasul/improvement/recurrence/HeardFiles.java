package org.tawasul.improvement.recurrence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.improvement.HeardElsewhere;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Organisation.Part;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.RequestId;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.text.FieldChecks;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;

/** Takes files in. What they say is checked at once, line by line, and counted later by {@link HeardFileLook}, so that nobody waits for it and nothing is lost when it is interrupted. */
@Component
final class HeardFiles implements HeardElsewhere {
    private static final int SHOWN = 20;
    private static final int TOGETHER = 200;
    private static final int NAME = 100;

    private final HeardFileRows rows;
    private final HeardLines lines;
    private final Organisation organisation;
    private final Trail trail;
    private final TimeOrderedIds ids;
    private final BusinessClock clock;
    private final OneCommand one;

    HeardFiles(
            HeardFileRows rows,
            HeardLines lines,
            Organisation organisation,
            Trail trail,
            TimeOrderedIds ids,
            BusinessClock clock,
            OneCommand one) {
        this.rows = rows;
        this.lines = lines;
        this.organisation = organisation;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
        this.one = one;
    }

    @Override
    public List<Source> sources() {
        return rows.sources().stream().map(HeardFiles::source).toList();
    }

    @Override
    public void addSource(@Nullable String code, @Nullable String nameAr, @Nullable String nameEn, SignedIn who) {
        if (!who.is(Role.CENTRAL_TEAM)) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
        }
        FieldChecks checks = new FieldChecks();
        String clean = checks.line("code", code, SHOWN);
        String ar = checks.line("nameAr", nameAr, NAME);
        String en = checks.line("nameEn", nameEn, NAME);
        if (!clean.isEmpty() && !clean.matches("[a-z][a-z0-9-]*[a-z0-9]")) {
            checks.refuse("code", "source-code-invalid", Map.of());
        }
        checks.done();
        one.run(() -> {
            boolean known = rows.sources().stream()
                            .anyMatch(source -> source.code().equals(clean))
                    || List.of(HeardCases.SOURCE, HeardRatings.SOURCE, "call").contains(clean);
            if (known) {
                throw Refusal.inField("source-known", "code");
            }
            rows.addSource(clean, ar, en);
            trail.append(new TrailEntry(
                    "feedback-source",
                    ids.next(),
                    1,
                    null,
                    "feedback-source-added",
                    who.actor(RequestId.current()),
                    clock.now(),
                    Map.of("source", clean, "nameAr", ar, "nameEn", en),
                    Map.of()));
        });
    }

    @Override
    public Taken take(@Nullable String source, byte[] content, SignedIn who) {
        String own = own(who);
        if (rows.sources().stream().noneMatch(known -> known.code().equals(source))) {
            throw Refusal.inField("source-unknown", "source");
        }
        HeardTable table = HeardTable.read(content);
        List<HeardLineRow> read =
                table.rows().stream().map(row -> lines.of(row, own)).toList();
        String from = Objects.requireNonNull(source);
        String hash = hash(content);
        return taken(one.run(() ->
                rows.same(from, hash).map(sent -> again(sent, who)).orElseGet(() -> add(from, hash, own, read, who))));
    }

    /** Whoever sends it once more sees what became of it; anybody else is told whose it is. */
    private HeardFileRow again(HeardFileRow sent, SignedIn who) {
        if (sent.sentBy().equals(who.login())) {
            return sent;
        }
        String entity = sent.entity();
        Object by = entity == null
                ? "central"
                : organisation
                        .name(Part.ENTITY, entity, clock.today())
                        .map(Object.class::cast)
                        .orElse(entity);
        throw new Refusal(Refusal.Kind.CONFLICT, "heard-file-known", Map.of("by", by, "at", sent.sentAt()), "upload");
    }

    @Override
    public List<Taken> files(SignedIn who) {
        return rows.newest(own(who), SHOWN).stream().map(HeardFiles::taken).toList();
    }

    @Override
    public Taken file(long id, SignedIn who) {
        return taken(row(id, who));
    }

    @Override
    public List<Refused> refused(long id, SignedIn who) {
        return rows.refused(row(id, who).id()).stream()
                .map(line -> new Refused(
                        line.lineNumber(),
                        Objects.requireNonNullElse(line.problem(), ""),
                        Objects.requireNonNullElse(line.problemColumn(), "")))
                .toList();
    }

    private HeardFileRow add(String source, String hash, @Nullable String own, List<HeardLineRow> read, SignedIn who) {
        long id = ids.next();
        List<HeardLineRow> kept = new ArrayList<>();
        for (HeardLineRow line : read) {
            kept.add(line.in(id, line.problem() == null ? ids.next() : null));
        }
        int refused = (int) kept.stream().filter(line -> line.problem() != null).count();
        rows.add(new HeardFileRow(id, source, hash, own, kept.size(), 0, refused, 0, who.login(), clock.now(), "", ""));
        for (int at = 0; at < kept.size(); at += TOGETHER) {
            rows.addLines(kept.subList(at, Math.min(kept.size(), at + TOGETHER)));
        }
        trail.append(new TrailEntry(
                "heard-file",
                id,
                1,
                null,
                "heard-file-taken",
                who.actor(RequestId.current()),
                clock.now(),
                Map.of("source", source, "lines", kept.size(), "refused", refused, "hash", hash),
                Map.of()));
        return rows.find(id).orElseThrow();
    }

    private HeardFileRow row(long id, SignedIn who) {
        String own = own(who);
        return rows.find(id)
                .filter(row -> own == null || own.equals(row.entity()))
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "heard-file-unknown"));
    }

    /** Null for who may hear for all. */
    private static @Nullable String own(SignedIn who) {
        if (who.is(Role.CENTRAL_TEAM)) {
            return null;
        }
        String entity = who.entity();
        if (entity == null || !who.is(Role.QUALITY_OFFICER)) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "not-allowed");
        }
        return entity;
    }

    private static Taken taken(HeardFileRow row) {
        return new Taken(
                row.id(),
                new Source(row.source(), new Bilingual(row.nameAr(), row.nameEn())),
                row.lineCount(),
                row.counted(),
                row.refused(),
                row.aside(),
                row.sentBy(),
                row.sentAt());
    }

    private static Source source(HeardFileRows.SourceRow row) {
        return new Source(row.code(), new Bilingual(row.nameAr(), row.nameEn()));
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
