package org.tawasul.oversight.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseCuts.Cut;
import org.tawasul.oversight.Cuts;
import org.tawasul.oversight.Cuts.Line;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;
import org.tawasul.shared.text.Texts;

/** The table of a cut taken away as a file, with all its values also where the page shows the first of them. */
@Controller
@RequestMapping("/{language:ar|en}/overview")
final class CutFiles {
    /** After the name of the value. */
    private static final List<String> HEADINGS = List.of(
            "oversight.column.received",
            "oversight.column.open",
            "oversight.column.late",
            "oversight.column.replied",
            "oversight.column.in-time",
            "oversight.spread.mean",
            "oversight.spread.half",
            "oversight.spread.nine");

    private final Cuts cuts;
    private final CutNames names;
    private final BusinessClock clock;
    private final Texts texts;

    CutFiles(Cuts cuts, CutNames names, BusinessClock clock, @Qualifier("pageTexts") Texts texts) {
        this.cuts = cuts;
        this.names = names;
        this.clock = clock;
        this.texts = texts;
    }

    @GetMapping("/cuts.csv")
    void csv(Visitor visitor, @RequestParam Map<String, String> parameters, HttpServletResponse response)
            throws IOException {
        taken(visitor, parameters).csv(response);
    }

    @GetMapping("/cuts.xlsx")
    void sheet(Visitor visitor, @RequestParam Map<String, String> parameters, HttpServletResponse response)
            throws IOException {
        taken(visitor, parameters).sheet(response);
    }

    /** All is read before the answer begins: a refusal is a page. */
    private TakenList taken(Visitor visitor, Map<String, String> parameters) {
        Asked asked = Asked.of(parameters, clock.today());
        Cut cut = Cut.of(parameters.get("by")).orElse(Cut.SERVICE);
        Language language = visitor.language();
        List<Line> lines = cuts.by(cut, asked.span(), asked.entity(), visitor.signedIn());
        LineFile file = new LineFile(
                "by-" + cut.code() + "-" + asked.written(),
                say("oversight.cuts.heading." + cut.code(), language),
                Stream.concat(Stream.of("oversight.cut." + cut.code()), HEADINGS.stream())
                        .map(key -> say(key, language))
                        .toList(),
                language == Language.AR);
        return new TakenList(file, lines.stream().map(line -> cells(line, names.of(cut, line.value(), language))));
    }

    private static List<@Nullable Object> cells(Line line, String name) {
        return Arrays.asList(
                name,
                line.received(),
                line.open(),
                line.late(),
                line.replied(),
                line.inTimePercent(),
                line.meanReplyDays(),
                line.spread().half(),
                line.spread().nineOfTen());
    }

    private String say(String key, Language language) {
        return texts.say(Message.of(key), language);
    }
}
