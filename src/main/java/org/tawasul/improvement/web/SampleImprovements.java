package org.tawasul.improvement.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tawasul.improvement.FeedbackSource;
import org.tawasul.improvement.ImprovementRegister;
import org.tawasul.improvement.ImprovementRequests;
import org.tawasul.improvement.ImprovementView.ToldEffect;
import org.tawasul.improvement.ImprovementView.Way;
import org.tawasul.improvement.PastImprovement;
import org.tawasul.improvement.RegisterDate;
import org.tawasul.improvement.Scope;
import org.tawasul.improvement.Wording;
import org.tawasul.organisation.SampleUsers;
import org.tawasul.shared.Actor;
import org.tawasul.shared.table.TableFiles;
import org.tawasul.shared.table.TableRow;
import org.tawasul.shared.table.Tables;

/** The five lines of a register that was published in 2019 and three suggestions that were carried out in 2022, written once into a store that has none, where the sample users may sign in and the organisation is the one that travels in the jar. */
@Component
final class SampleImprovements {
    private static final Logger LOG = LoggerFactory.getLogger(SampleImprovements.class);
    private static final String FILE = "sample-register.csv";
    private static final Set<String> COLUMNS = Set.of(
            "entity",
            "service",
            "source",
            "date",
            "title_ar",
            "title_en",
            "done_ar",
            "done_en",
            "way",
            "effect_ar",
            "effect_en",
            "fewer_percent");

    private final ImprovementRequests requests;
    private final ImprovementRegister register;
    private final SampleUsers samples;
    private final String organisation;

    SampleImprovements(
            ImprovementRequests requests,
            ImprovementRegister register,
            SampleUsers samples,
            @Value("${tawasul.organisation:}") String organisation) {
        this.requests = requests;
        this.register = register;
        this.samples = samples;
        this.organisation = organisation;
    }

    @EventListener(ApplicationReadyEvent.class)
    void writeThem() {
        if (!organisation.isBlank() || samples.onOffer().isEmpty() || !register.isEmpty()) {
            return;
        }
        List<PastImprovement> all = read();
        all.forEach(line -> requests.record(line, Actor.SYSTEM));
        LOG.info("{} lines of a former register were written", all.size());
    }

    /** Throws {@link org.tawasul.shared.table.BrokenTables} if anything is wrong. */
    private static List<PastImprovement> read() {
        Tables tables = new Tables(TableFiles.read("", "/improvement", List.of(FILE)));
        List<PastImprovement> all = tables.read(FILE, COLUMNS, SampleImprovements::line);
        tables.check();
        return all;
    }

    private static PastImprovement line(TableRow row) {
        String fewer = row.optional("fewer_percent");
        return new PastImprovement(
                new Scope(row.code("entity"), row.optionalCode("service"), null, null),
                FeedbackSource.valueOf(row.code("source").toUpperCase(Locale.ROOT)),
                RegisterDate.parse(row.text("date")),
                Wording.of(row.bilingualInItsLetters("title")),
                Wording.of(row.bilingualInItsLetters("done")),
                new ToldEffect(
                        Way.valueOf(row.code("way").toUpperCase(Locale.ROOT)),
                        Wording.of(row.bilingualInItsLetters("effect")),
                        fewer == null ? null : Integer.valueOf(fewer)));
    }
}
