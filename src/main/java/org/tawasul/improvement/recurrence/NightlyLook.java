package org.tawasul.improvement.recurrence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tawasul.api.OneCommand;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.deadlines.DueRows;
import org.tawasul.improvement.RecurrenceFlag.Kind;

/**
 * Looks once a day at the feedback of each entity that had some of late, all days until yesterday: one command for each part of each entity's look, which claims its row first, so that of several
 * nodes one looks, what was interrupted goes on where it stood, and a part that fails stops no other. Themes are cared for and shares looked at once a week: they change slowly.
 */
@Component
class NightlyLook implements DueRows {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyLook.class);
    private static final int WEEK = 7;

    private final OneCommand one;
    private final FlagRows rows;
    private final GroupRows groups;
    private final Surges surges;
    private final HighShares shares;
    private final HighThemes comparedThemes;
    private final FlagBook book;
    private final FollowUp followUp;
    private final ThemeCare themes;
    private final Weeks weeks;
    private final BusinessClock clock;
    private volatile @Nullable LocalDate done;

    NightlyLook(
            OneCommand one,
            FlagRows rows,
            GroupRows groups,
            Surges surges,
            HighShares shares,
            HighThemes comparedThemes,
            FlagBook book,
            FollowUp followUp,
            ThemeCare themes,
            Weeks weeks,
            BusinessClock clock) {
        this.one = one;
        this.rows = rows;
        this.groups = groups;
        this.surges = surges;
        this.shares = shares;
        this.comparedThemes = comparedThemes;
        this.book = book;
        this.followUp = followUp;
        this.themes = themes;
        this.weeks = weeks;
        this.clock = clock;
    }

    @Override
    public int look() {
        LocalDate today = clock.today();
        if (Objects.equals(today, done)) {
            return 0;
        }
        int looked = 0;
        boolean failed = false;
        for (String entity : groups.entities(today.minusDays(HighShares.DAYS), today.minusDays(Weeks.OLDEST))) {
            for (Part part : Part.values()) {
                try {
                    looked += one.run(() -> look(entity, part, today)) ? 1 : 0;
                } catch (RuntimeException failure) {
                    failed = true;
                    LOG.warn("{} of {} could not be looked at; it is tried again", part, entity, failure);
                }
            }
        }
        if (!failed) {
            done = today;
        }
        return looked;
    }

    /** A part of a night's look at an entity. */
    private enum Part {
        SURGES,
        WEEKS,
        THEMES,
        STAYS_HIGH
    }

    private boolean look(String entity, Part part, LocalDate today) {
        LocalDate before = rows.lookedUntil(entity, part.name());
        if (!claim(entity, part, before, today)) {
            return false;
        }
        boolean weekly = before == null || week(before) < week(today);
        switch (part) {
            case SURGES -> surges(entity, today);
            case WEEKS -> weeks.look(entity, today);
            case THEMES -> {
                if (weekly) {
                    themes.of(entity, today);
                }
            }
            case STAYS_HIGH -> {
                if (weekly) {
                    staysHigh(entity, today);
                }
            }
        }
        return true;
    }

    private void surges(String entity, LocalDate today) {
        themes.gather(entity, today);
        List<FlagRow> flagged = flagged(entity, today);
        surges.of(entity, today, rows.since(entity, today.minusDays(Surges.LONGEST_PAST)))
                .forEach(surge -> tell(
                        new FlagBook.News(
                                entity,
                                surge.group(),
                                Kind.SURGE,
                                surge.noticed().observed(),
                                surge.noticed().expected(),
                                surge.noticed().since(),
                                surge.noticed().until()),
                        flagged));
    }

    private void staysHigh(String entity, LocalDate today) {
        List<FlagRow> flagged = flagged(entity, today);
        Stream.concat(shares.of(entity, today).stream(), comparedThemes.of(entity, today).stream())
                .filter(high -> isNews(high, flagged, today))
                .forEach(high -> tell(
                        new FlagBook.News(
                                entity,
                                high.group(),
                                Kind.PERSISTENT,
                                high.observed(),
                                high.expected(),
                                today.minusDays(HighShares.DAYS),
                                today.minusDays(1)),
                        flagged));
    }

    private List<FlagRow> flagged(String entity, LocalDate today) {
        return new ArrayList<>(rows.since(entity, today.minusDays(FlagBook.MEMORY)));
    }

    private void tell(FlagBook.News news, List<FlagRow> flagged) {
        FlagRow flag = book.flag(news, flagged);
        Long theme = flag.theme();
        if (theme != null) {
            themes.centre(theme, flag.foundOn());
        }
        flagged.add(flag);
        followUp.of(flag);
    }

    private static boolean isNews(HighShares.High high, List<FlagRow> flagged, LocalDate today) {
        return flagged.stream()
                .filter(flag -> flag.kind().equals(Kind.PERSISTENT.name()))
                .filter(flag -> flag.foundOn().isAfter(today.minusDays(HighShares.DAYS)))
                .noneMatch(flag -> high.group().equals(Group.of(flag)));
    }

    /** A week in which nothing could be looked at on its first day is looked at on the next. */
    private static long week(LocalDate day) {
        return Math.floorDiv(day.toEpochDay(), WEEK);
    }

    private boolean claim(String entity, Part part, @Nullable LocalDate before, LocalDate today) {
        if (before == null) {
            rows.beginLooks(entity, part.name(), today);
            return true;
        }
        return rows.claim(entity, part.name(), today) == 1;
    }
}
