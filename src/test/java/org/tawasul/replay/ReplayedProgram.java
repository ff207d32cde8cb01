package org.tawasul.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.tawasul.Tawasul;
import org.tawasul.cases.Cases;
import org.tawasul.customers.Customers;
import org.tawasul.release.ReleaseFeed;
import org.tawasul.release.Releases;
import org.tawasul.replay.export.StoredCases;
import org.tawasul.replay.model.Facades;
import org.tawasul.replay.model.Outcomes;
import org.tawasul.replay.model.Run;
import org.tawasul.replay.people.Habits;
import org.tawasul.testing.TestStore;

/** A program on virtual time with an empty store of its own, on the store that the tests run on. */
public final class ReplayedProgram implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    public ReplayedProgram(Instant begin) {
        context = new SpringApplicationBuilder(Tawasul.class)
                .initializers(new TestStore(), new VirtualTime(begin))
                .run(java.util.Arrays.stream(VirtualTime.SETTINGS)
                        .map(setting -> "--" + setting)
                        .toArray(String[]::new));
    }

    public Facades doors() {
        return Facades.of(context.getBeanFactory());
    }

    public BeanFactory beans() {
        return context;
    }

    StoredCases stored() {
        return new StoredCases(context.getBean(Cases.class), context.getBean(Customers.class));
    }

    /** @param until null: a month after the last record */
    public Outcomes replay(List<RecordedCase> records, long seed, int threads, @Nullable Instant until) {
        try (Run run =
                new Run(doors(), new Run.Order(records, Habits.usual(), seed, threads, Duration.ofDays(30), until))) {
            run.go(progress -> {});
            return run.outcomes();
        }
    }

    public DataSource store() {
        return context.getBean(DataSource.class);
    }

    /** What is in a file of its folders, such as {@code rules/watch/ladder.csv}. */
    public String source(String file) throws IOException {
        return Files.readString(folder().resolve(file));
    }

    /** Saves a file as its owner would, and sees to it that it is live. */
    public void change(String file, String text) throws IOException {
        add(file, text);
        ReleaseFeed feed = context.getBean(ReleaseFeed.class);
        // Two looks that agree, as with everybody who saves.
        feed.look();
        feed.look();
        Releases releases = context.getBean(Releases.class);
        String part = file.startsWith("rules/") ? "rules" : "models";
        assertThat(releases.lastRefusal(part)).as(file).isEmpty();
        assertThat(releases.sources(part, releases.live(part))
                        .orElseThrow()
                        .text(file.substring(file.indexOf('/') + 1)))
                .isEqualTo(text);
    }

    /** Saves one without a look at it. */
    public void add(String file, String text) throws IOException {
        Files.writeString(folder().resolve(file), text);
    }

    public void remove(String file) throws IOException {
        Files.delete(folder().resolve(file));
    }

    private Path folder() {
        return Path.of(context.getEnvironment().getRequiredProperty("tawasul.data"));
    }

    @Override
    public void close() {
        context.close();
    }
}
