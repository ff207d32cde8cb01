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
 * Looks once a day at the feedback of each entity that had some of late, all days until yesterday: one command for each entity, which claims its row first, so that of several nodes one looks.
 * Shares of areas change slowly and are looked at once a week.
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
            try {
                looked += one.run(() -> look(entity, today)) ? 1 : 0;
            } catch (RuntimeException failure) {
                failed = true;
                LOG.warn("The feedback of {} could not be looked at; it is tried again", entity, failure);
            }
        }
        if (!failed) {
            done = today;
        }
        return looked;
    }

    private boolean look(String entity, LocalDate today) {
        LocalDate before = rows.lookedUntil(entity);
        if (!claim(entity, before, today)) {
            return false;
        }
        themes.gather(entity, today);
        List<FlagRow> flagged = new ArrayList<>(rows.since(entity, today.minusDays(FlagBook.MEMORY)));
        surges.of(entity, today, flagged)
                .forEach(surge -> tell(
                        new FlagBook.News(
                                entity,
                                surge.group(),
                                Kind.SURGE,
                                surge.noticed().observed(),
                                surge.noticed().expected(),
                                surge.noticed().since()),
                        flagged));
        weeks.look(entity, today);
        if (before == null || week(before) < week(today)) {
            themes.of(entity, today);
            Stream.concat(shares.of(entity, today).stream(), comparedThemes.of(entity, today).stream())
                    .filter(high -> isNews(high, flagged, today))
                    .forEach(high -> tell(
                            new FlagBook.News(
                                    entity,
                                    high.group(),
                                    Kind.PERSISTENT,
                                    high.observed(),
                                    high.expected(),
                                    today.minusDays(HighShares.DAYS)),
                            flagged));
        }
        return true;
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

    private boolean claim(String entity, @Nullable LocalDate before, LocalDate today) {
        if (before == null) {
            rows.beginLooks(entity, today);
            return true;
        }
        return rows.claim(entity, today) == 1;
    }
}
