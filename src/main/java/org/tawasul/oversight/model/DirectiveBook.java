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
        Counts cases = onCases.count(seen);
        return new Counts(cases.open() + rows.open(seen, null), cases.late() + rows.open(seen, clock.today()));
    }

    @Override
    public List<CaseDirectives.Given> onCases(
            @Nullable String entity, Show show, @Nullable Long before, int limit, SignedIn who) {
        return onCases.find(seen(entity, who), show, before, limit, who);
    }

    @Override
    public List<ThemeDirective> onThemes(
            @Nullable String entity, Show show, @Nullable Long before, int limit, SignedIn who) {
        LocalDate today = clock.today();
        return rows
                .listed(
                        seen(entity, who),
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
        String entity = mustBe(Role.MINISTERS_OFFICE, who);
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
                now,
                null,
                null,
                null,
                reminder.isPresent() ? WatchStep.GIVEN : WatchStep.REMINDED,
                reminder.orElseGet(() -> days.late(entity, directive.by())),
                1);
        files.add(row, who.actor(RequestId.current()));
        letters.tell(row, "given", DirectiveLetters.ANSWERS);
        return row.id();
    }

    @Override
    public void answer(long id, String words, SignedIn who) {
        end(id, words, ANSWER, ThemeDirective.State.ANSWERED, Role.SENIOR_MANAGEMENT, who);
    }

    @Override
    public void withdraw(long id, String reason, SignedIn who) {
        end(id, reason, ORDER, ThemeDirective.State.WITHDRAWN, Role.MINISTERS_OFFICE, who);
    }

    private void end(long id, String said, int most, ThemeDirective.State end, Role role, SignedIn who) {
        mustBe(role, who);
        FieldChecks checks = new FieldChecks();
        String words = checks.words(end == ThemeDirective.State.ANSWERED ? "text" : "reason", said, most);
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
            letters.tell(
                    ended,
                    end.code(),
                    end == ThemeDirective.State.ANSWERED ? DirectiveLetters.ORDERED : DirectiveLetters.ANSWERS);
        });
    }

    private ThemeDirectiveRow of(long id, SignedIn who) {
        ThemeDirectiveRow found = files.load(id);
        boolean own = !who.is(Role.SENIOR_MANAGEMENT) && !who.is(Role.MINISTERS_OFFICE);
        if (!isFor(who) || !(own || found.entity().equals(who.entity()))) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "directive-unknown");
        }
        return found;
    }

    private @Nullable String seen(@Nullable String entity, SignedIn who) {
        if (!isFor(who)) {
            throw Sight.refused();
        }
        return Sight.entity(entity, who);
    }

    private static String mustBe(Role role, SignedIn who) {
        String entity = who.entity();
        if (!who.is(role) || entity == null) {
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
