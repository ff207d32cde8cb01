package org.tawasul.knowledge.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.knowledge.Articles;
import org.tawasul.knowledge.WriteArticle;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SampleUsers;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.table.TableFiles;
import org.tawasul.shared.table.TableRow;
import org.tawasul.shared.table.Tables;

/** Articles to try out, written once into a store that has none, where the sample users may sign in and the organisation is the one that travels in the jar. */
@Component
final class SampleArticles {
    private static final Logger LOG = LoggerFactory.getLogger(SampleArticles.class);
    private static final String FILE = "sample-articles.csv";
    private static final Set<String> COLUMNS = Set.of(
            "service", "title_ar", "title_en", "text_ar", "text_en", "steps_ar", "steps_en", "review_after_months");
    private static final SignedIn WRITER = new SignedIn("system", Role.ADMINISTRATOR, null, null);

    private final Articles articles;
    private final SampleUsers samples;
    private final BusinessClock clock;
    private final String organisation;

    SampleArticles(
            Articles articles,
            SampleUsers samples,
            BusinessClock clock,
            @Value("${tawasul.organisation:}") String organisation) {
        this.articles = articles;
        this.samples = samples;
        this.clock = clock;
        this.organisation = organisation;
    }

    @EventListener(ApplicationReadyEvent.class)
    void writeThem() {
        if (!organisation.isBlank()
                || samples.onOffer().isEmpty()
                || !articles.kept(WRITER).isEmpty()) {
            return;
        }
        List<WriteArticle> all = read();
        all.forEach(article -> articles.write(article, WRITER));
        LOG.info("{} sample articles were written", all.size());
    }

    /** All that the file holds; throws {@link org.tawasul.shared.table.BrokenTables} if anything is wrong. */
    private List<WriteArticle> read() {
        Tables tables = new Tables(TableFiles.read("", "/knowledge", List.of(FILE)));
        List<WriteArticle> all = tables.read(FILE, COLUMNS, this::article);
        tables.check();
        return all;
    }

    private WriteArticle article(TableRow row) {
        Bilingual title = row.bilingualInItsLetters("title");
        Bilingual text = row.bilingualInItsLetters("text");
        return new WriteArticle(
                null,
                0,
                row.code("service"),
                title.ar(),
                title.en(),
                withSteps(text.ar(), row.optional("steps_ar")),
                withSteps(text.en(), row.optional("steps_en")),
                clock.today().plusMonths(row.number("review_after_months")));
    }

    /** A cell has no lines, so its steps are parted by bars. */
    private static String withSteps(String text, @org.jspecify.annotations.Nullable String steps) {
        if (steps == null) {
            return text;
        }
        StringBuilder all = new StringBuilder(text).append("\n\n");
        Arrays.stream(steps.split("\\s*\\|\\s*"))
                .forEach(step -> all.append("- ").append(step).append('\n'));
        return all.toString();
    }
}
