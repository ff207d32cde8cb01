package org.tawasul.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.tawasul.Tawasul;
import org.tawasul.cases.Cases;
import org.tawasul.customers.Customers;
import org.tawasul.replay.export.StoredCases;
import org.tawasul.replay.model.Facades;
import org.tawasul.replay.model.Outcomes;
import org.tawasul.replay.model.Run;
import org.tawasul.replay.people.Habits;
import org.tawasul.testing.TestStore;

/** A program on virtual time with an empty store of its own, on the store that the tests run on. */
final class ReplayedProgram implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    ReplayedProgram(Instant begin) {
        context = new SpringApplicationBuilder(Tawasul.class)
                .initializers(new TestStore(), new VirtualTime(begin))
                .run(java.util.Arrays.stream(VirtualTime.SETTINGS)
                        .map(setting -> "--" + setting)
                        .toArray(String[]::new));
    }

    Facades doors() {
        return Facades.of(context.getBeanFactory());
    }

    StoredCases stored() {
        return new StoredCases(context.getBean(Cases.class), context.getBean(Customers.class));
    }

    /** @param until null: a month after the last record */
    Outcomes replay(List<RecordedCase> records, long seed, int threads, @Nullable Instant until) {
        try (Run run =
                new Run(doors(), new Run.Order(records, Habits.usual(), seed, threads, Duration.ofDays(30), until))) {
            run.go(progress -> {});
            return run.outcomes();
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
