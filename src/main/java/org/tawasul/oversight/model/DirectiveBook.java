package org.tawasul.oversight.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseDirectives;
import org.tawasul.cases.CaseDirectives.Counts;
import org.tawasul.cases.CaseDirectives.Show;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.oversight.Directives;
import org.tawasul.oversight.GiveDirective;
import org.tawasul.oversight.ThemeDirective;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.RequestId;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.text.FieldChecks;

/** Who orders, who answers, and who may read it. */
@Component
class DirectiveBook implements Directives {
    private static final int ORDER = 2000;
    private static final int ANSWER = 5000;
    private static final int LONGEST_DAYS = 366;

    private final OneCommand one;
    private final CaseDirectives onCases;
    private final ThemeDirectiveRows rows;
    private final ThemeDirectiveFiles files;
    private final DirectiveLetters letters;
    private final DirectiveDays days;
    private final Organisation organisation;
    private final TimeOrderedIds ids;
    private final BusinessClock clock;

    DirectiveBook(
            OneCommand one,
            CaseDirectives onCases,
            ThemeDirectiveRows rows,
            ThemeDirectiveFiles files,
            DirectiveLetters letters,
            DirectiveDays days,
            Organisation organisation,
            TimeOrderedIds ids,
            BusinessClock clock) {
        this.one = one;
        this.onCases = onCases;
        this.rows = rows;
        this.files = files;
        this.letters = letters;
        this.days = days;
        this.organisation = organisation;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public boolean isFor(SignedIn who) {
        return Sight.seesCases(who);
    }

    @Override
    public Counts count(@Nullable String entity, SignedIn who) {
        String seen = seen(entity, who);
        Role givenAs = only(who);
        Counts cases = givenAs == null ? onCases.count(seen) : new Counts(0, 0);
        return new Counts(
                cases.open() + rows.open(seen, givenAs, null), cases.late() + rows.open(seen, givenAs, clock.today()));
    }

    @Override
    public List<CaseDirectives.Given> onCases(
            @Nullable String entity, Show show, @Nullable Long before, int limit, SignedIn who) {
        String seen = seen(entity, who);
        return only(who) == null ? onCases.find(seen, show, before, limit, who) : List.of();
    }

    @Override
    public List<ThemeDirective> onThemes(
            @Nullable String entity, Show show, @Nullable Long before, int limit, SignedIn who) {
        LocalDate today = clock.today();
        return rows
                .listed(
                        seen(entity, who),
                        only(who),
                        show != Show.ENDED,
                        show == Show.LATE ? today : null,
                        before,
                        Math.min(Math.max(limit, 1), CaseDirectives.MOST + 1))
                .stream()
                .map(row -> row.view(today))
                .toList();
    }

    @Override
    public ThemeDirective theme(long id, SignedIn who) {
        return of(id, who).view(clock.today());
    }

    @Override
    public long give(GiveDirective directive, SignedIn who) {
        String entity = mustDirect(who);
        LocalDate today = clock.today();
        FieldChecks checks = new FieldChecks();
        String words = checks.words("text", directive.words(), ORDER);
        String service = Objects.requireNonNullElse(directive.service(), "");
        known(checks, "service", service, organisation.service(service, today).filter(found -> found.entity()
                .equals(entity)));
        String area = Objects.requireNonNullElse(directive.area(), "");
        known(checks, "area", area, organisation.area(area, today));
        long ahead = ChronoUnit.DAYS.between(today, directive.by());
        if (ahead < 1 || ahead > LONGEST_DAYS) {
            checks.refuse("by", "date-not-ahead", Map.of("days", LONGEST_DAYS));
        }
        checks.done();
        return one.run(() -> begin(directive, words, entity, who));
    }

    private long begin(GiveDirective directive, String words, String entity, SignedIn who) {
        Instant now = clock.now();
        Optional<Instant> reminder = days.reminder(entity, directive.by(), now);
        ThemeDirectiveRow row = new ThemeDirectiveRow(
                ids.next(),
                entity,
                given(directive.service()),
                given(directive.area()),
                directive.theme(),
                words,
                directive.by(),
                ThemeDirective.State.OPEN,
                who.login(),
                who.role(),
                now,
                null,
                null,
                null,
                reminder.isPresent() ? WatchStep.GIVEN : WatchStep.REMINDED,
                reminder.orElseGet(() -> days.late(entity, directive.by())),
                1);
        files.add(row, who.actor(RequestId.current()));
        letters.tellAnswerers(row, "given");
        return row.id();
    }

    @Override
    public void answer(long id, String words, SignedIn who) {
        end(id, words, ANSWER, ThemeDirective.State.ANSWERED, who);
    }

    @Override
    public void withdraw(long id, String reason, SignedIn who) {
        end(id, reason, ORDER, ThemeDirective.State.WITHDRAWN, who);
    }

    private void end(long id, String said, int most, ThemeDirective.State end, SignedIn who) {
        boolean answer = end == ThemeDirective.State.ANSWERED;
        FieldChecks checks = new FieldChecks();
        ThemeDirectiveRow asked = of(id, who);
        if (!who.is(answer ? asked.answerer() : asked.givenAs())) {
            throw Sight.refused();
        }
        String words = checks.words(answer ? "text" : "reason", said, most);
        checks.done();
        one.run(() -> {
            ThemeDirectiveRow found = of(id, who);
            if (found.state() != ThemeDirective.State.OPEN) {
                throw Refusal.of(Refusal.Kind.CONFLICT, "directive-over");
            }
            ThemeDirectiveRow ended = found.ended(end, words, who.login(), clock.now());
            files.save(
                    ended,
                    "theme-directive-" + end.code(),
                    Map.of("entity", ended.entity()),
                    Map.of("words", words),
                    who.actor(RequestId.current()));
            if (answer) {
                letters.tellDirector(ended, end.code());
            } else {
                letters.tellAnswerers(ended, end.code());
            }
        });
    }

    private ThemeDirectiveRow of(long id, SignedIn who) {
        ThemeDirectiveRow found = files.load(id);
        boolean ofAll = who.is(Role.CENTRAL_TEAM) || who.is(Role.COMPLIANCE_OFFICER);
        Role only = only(who);
        boolean given = only == null ? isFor(who) : found.givenAs() == only;
        if (!given || !(ofAll || found.entity().equals(who.entity()))) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "directive-unknown");
        }
        return found;
    }

    private @Nullable String seen(@Nullable String entity, SignedIn who) {
        String own = who.entity();
        if (who.is(Role.SUPERVISOR) && own != null && (entity == null || entity.equals(own))) {
            return own;
        }
        if (!isFor(who)) {
            throw Sight.refused();
        }
        return Sight.entity(entity, who);
    }

    /** A supervisor sees what his senior management gave, and not what it was ordered itself. */
    private static @Nullable Role only(SignedIn who) {
        return who.is(Role.SUPERVISOR) ? Role.SENIOR_MANAGEMENT : null;
    }

    private static String mustDirect(SignedIn who) {
        String entity = who.entity();
        if (!(who.is(Role.MINISTERS_OFFICE) || who.is(Role.SENIOR_MANAGEMENT)) || entity == null) {
            throw Sight.refused();
        }
        return entity;
    }

    private static void known(FieldChecks checks, String field, String code, Optional<?> found) {
        if (!code.isBlank() && found.isEmpty()) {
            checks.refuse(field, field + "-unknown", Map.of());
        }
    }

    private static @Nullable String given(@Nullable String code) {
        return code == null || code.isBlank() ? null : code;
    }
}
