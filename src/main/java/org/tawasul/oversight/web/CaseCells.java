package org.tawasul.oversight.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseCuts.Cut;
import org.tawasul.cases.CaseLists;
import org.tawasul.cases.CaseOutlines.Outline;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;
import org.tawasul.shared.text.Texts;

/** A case as the line of a file: in words as on the page, its days as year, month and day of Bahrain, by which spreadsheets sort. */
@Component
final class CaseCells {
    private static final List<String> LAST = List.of(
            "oversight.cases.state",
            "oversight.file.period",
            "oversight.outlines.received",
            "oversight.cases.due",
            "oversight.file.replied",
            "oversight.column.entity");

    private final EntityNames names;
    private final CutNames cuts;
    private final BusinessClock clock;
    private final Texts texts;

    CaseCells(EntityNames names, CutNames cuts, BusinessClock clock, @Qualifier("pageTexts") Texts texts) {
        this.names = names;
        this.cuts = cuts;
        this.clock = clock;
        this.texts = texts;
    }

    List<String> headings(Language language) {
        return said(Stream.of("oversight.cases.number", "oversight.file.kind", "oversight.cases.subject"), language);
    }

    List<String> outlineHeadings(Language language) {
        return said(
                Stream.of(
                        "oversight.cases.number",
                        "oversight.file.kind",
                        "oversight.outlines.service",
                        "oversight.outlines.area"),
                language);
    }

    List<@Nullable Object> of(CaseLists.Line line, Language language) {
        return Arrays.asList(
                line.number(),
                say("casework.kind." + line.kind().code(), language),
                line.subject() == null ? say("oversight.cases.forgotten", language) : line.subject(),
                say("casework.state." + line.state().code(), language),
                period(line.late(), line.repliedAt(), language),
                day(line.receivedAt()),
                due(line.due(), line.repliedAt()),
                day(line.repliedAt()),
                names.of(line.entity(), language));
    }

    /** Without a word or a name. */
    List<@Nullable Object> of(Outline line, Language language) {
        return Arrays.asList(
                line.number(),
                say("casework.kind." + line.kind().code(), language),
                cuts.of(Cut.SERVICE, line.service(), language),
                cuts.of(Cut.AREA, line.area(), language),
                say("casework.state." + line.state().code(), language),
                period(line.late(), line.repliedAt(), language),
                day(line.receivedAt()),
                due(line.due(), line.repliedAt()),
                day(line.repliedAt()),
                names.of(line.entity(), language));
    }

    /** The line below the last where there are more cases than a file holds. */
    List<@Nullable Object> more(int most, Language language) {
        return Arrays.asList(texts.say(Message.of("oversight.file.more", "most", most), language));
    }

    String say(String key, Language language) {
        return texts.say(Message.of(key), language);
    }

    private List<String> said(Stream<String> first, Language language) {
        return Stream.concat(first, LAST.stream())
                .map(key -> say(key, language))
                .toList();
    }

    private @Nullable String period(boolean late, @Nullable Instant repliedAt, Language language) {
        return late ? say(repliedAt == null ? "oversight.late" : "oversight.was-late", language) : null;
    }

    private @Nullable String due(@Nullable Instant due, @Nullable Instant repliedAt) {
        return repliedAt == null ? day(due) : null;
    }

    private @Nullable String day(@Nullable Instant at) {
        return at == null ? null : at.atZone(clock.zone()).toLocalDate().toString();
    }
}
