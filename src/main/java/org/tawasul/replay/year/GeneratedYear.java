package org.tawasul.replay.year;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tawasul.replay.RecordedCase;
import org.tawasul.shared.table.TableFiles;

/**
 * A year of a whole country that never was: complaints, inquiries and suggestions in the order of their receipt, with seasons, weekends, Ramadan, peaks, themes that come
 * back, and customers who return, in Arabic and English. Equal orders over equal files of an organisation give equal years, on every machine.
 */
public final class GeneratedYear {
    private final List<Occasion> occasions = new ArrayList<>();
    private final CaseWriter writer;

    private GeneratedYear(YearOrder order, TableFiles organisation) {
        Habits habits = Habits.read();
        Seeds seeds = new Seeds(order.year(), order.seed());
        Government government = Government.read(organisation, order.year(), habits.unnamed());
        Population population =
                new Population(habits, government, Spelling.read(), seeds, order.cases() + order.suggestions());
        this.writer = new CaseWriter(habits.shares(), population, government, seeds);
        Pace pace = new Pace(habits, order.year());
        Peaks peaks = new Peaks(habits, pace, government, seeds);
        RecurringThemes themes = new RecurringThemes(habits, pace, government, population, seeds);
        OrdinaryDays ordinary = new OrdinaryDays(habits, pace, government.services());

        int cases = order.cases();
        int rest = cases - peaks.cases(cases) - themes.cases(cases);
        double complaints =
                cases * habits.shares().complaints() / 100 - peaks.complaints(cases) - themes.complaints(cases);
        double factor = complaints / rest / OrdinaryDays.complaining(government.services());
        peaks.add(cases, seeds, occasions);
        themes.add(cases, seeds.of("cases of themes"), occasions);
        ordinary.addCases(rest, factor, seeds.of("ordinary cases"), occasions);
        ordinary.addSuggestions(order.suggestions(), seeds.of("suggestions"), occasions);
        // Stable: those of one second stay in the order in which they were drawn.
        occasions.sort(Comparator.comparing(Occasion::at));
    }

    /** Names of the files of an organisation that are read. */
    public static List<String> files() {
        return Government.FILES;
    }

    /**
     * Throws {@link org.tawasul.shared.table.BrokenTables} for files with a fault, and {@link CannotGenerate} if they say nothing of that year.
     *
     * @param organisation the files of {@link #files}
     */
    public static GeneratedYear of(YearOrder order, TableFiles organisation) {
        return new GeneratedYear(order, organisation);
    }

    public int size() {
        return occasions.size();
    }

    /** Each is made when it is taken. */
    public Stream<RecordedCase> cases() {
        return IntStream.range(0, occasions.size()).mapToObj(i -> writer.write(i + 1, occasions.get(i)));
    }
}
