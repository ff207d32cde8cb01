package org.tawasul.replay.year;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseKind;
import org.tawasul.replay.RecordedCase;
import org.tawasul.replay.year.Letters.Letter;
import org.tawasul.replay.year.Letters.Manner;

/** Makes a record of an occasion: who writes, from where, through which channel, and in which words. */
final class CaseWriter {
    private final Habits.Shares shares;
    private final Population population;
    private final Government government;
    private final Seeds seeds;
    private final Letters letters = new Letters();

    CaseWriter(Habits.Shares shares, Population population, Government government, Seeds seeds) {
        this.shares = shares;
        this.population = population;
        this.government = government;
        this.seeds = seeds;
    }

    /** @param number its place in the year, from 1 on */
    RecordedCase write(int number, Occasion occasion) {
        SplittableRandom random = seeds.of("case", number);
        int writer = occasion.customer() == Occasion.ANY ? population.writer(random) : occasion.customer();
        Customer customer = population.customer(writer);
        Place place = place(occasion, customer, random);
        Service service = occasion.service();
        boolean forgotten = occasion.place() == null && happens(shares.placeForgotten(), random);
        Manner manner = manner(occasion, random);
        Subject about = new Subject(service, occasion.kind(), forgotten ? null : place, customer, occasion.words());
        Letter letter = letters.write(about, manner, random);
        boolean named = manner != Manner.VAGUE && manner != Manner.NEARLY_EMPTY;
        boolean urgent = happens(occasion.urgent(), random) || manner == Manner.ALARMED;
        return new RecordedCase(
                String.format(Locale.ROOT, "%d-%07d", seeds.year(), number),
                occasion.at(),
                occasion.kind(),
                letter.subject(),
                letter.description(),
                named ? service.code() : null,
                area(about, customer, random),
                about.place() == null ? null : Integer.toString(about.place().block()),
                urgent ? "urgent" : "normal",
                happens(shares.usualChannel(), random) ? customer.channel() : population.channel(random),
                customer.language(),
                customer.name(),
                null,
                government.owner(service, place == null ? null : place.area()),
                null,
                false,
                List.of());
    }

    private @Nullable Place place(Occasion occasion, Customer customer, SplittableRandom random) {
        if (occasion.place() != null || !occasion.service().place()) {
            return occasion.place();
        }
        return happens(shares.home(), random) ? customer.home() : government.place(random, null);
    }

    /** Danger is told of in complaints about a place only, and nearly empty are letters of those who chose no service. */
    private Manner manner(Occasion occasion, SplittableRandom random) {
        if (occasion.kind() == CaseKind.COMPLAINT && occasion.service().place() && happens(shares.danger(), random)) {
            return Manner.ALARMED;
        }
        if (happens(shares.nearlyEmpty(), random)) {
            return Manner.NEARLY_EMPTY;
        }
        return happens(shares.withoutService() - shares.nearlyEmpty(), random) ? Manner.VAGUE : Manner.PLAIN;
    }

    private @Nullable String area(Subject about, Customer customer, SplittableRandom random) {
        if (about.place() != null) {
            return about.place().area();
        }
        return !about.service().place() && happens(shares.areaNamed(), random)
                ? customer.home().area()
                : null;
    }

    private static boolean happens(double percent, SplittableRandom random) {
        return random.nextDouble() * 100 < percent;
    }
}
