package org.tawasul.improvement.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.improvement.ImprovementRegister;
import org.tawasul.improvement.ImprovementWork;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Visitor;

/** The register for staff: searched, filtered, and taken away as a file. */
@Controller
@RequestMapping("/{language:ar|en}/improvements")
final class RegisterPages {
    private static final MediaType SHEETS =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ImprovementRegister register;
    private final ImprovementWork work;
    private final RegisterFilters filters;
    private final ShownImprovement.Names names;
    private final BusinessClock clock;

    RegisterPages(
            ImprovementRegister register,
            ImprovementWork work,
            RegisterFilters filters,
            ShownImprovement.Names names,
            BusinessClock clock) {
        this.register = register;
        this.work = work;
        this.filters = filters;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping
    String list(Visitor visitor, @RequestParam Map<String, String> parameters, Model model) {
        SignedIn who = RegisterSight.reader(visitor);
        String only = RegisterSight.only(who);
        AskedRegister asked = AskedRegister.of(parameters);
        filters.add(
                visitor,
                asked,
                register.page(asked.query(only, clock.zone())),
                visitor.to("/improvements"),
                only,
                model);
        model.addAttribute(
                "waiting",
                work.waitingFor(visitor.actor()).stream()
                        .map(line -> names.shown(line, visitor.language()))
                        .toList());
        model.addAttribute("everything", visitor.to("/improvements"));
        model.addAttribute("mayAsk", RegisterSight.mayAsk(who));
        model.addAttribute("asCsv", asked.path(visitor.to("/improvements/register.csv"), 1));
        model.addAttribute("asSheet", asked.path(visitor.to("/improvements/register.xlsx"), 1));
        model.addAttribute("wide", true);
        return "improvement/register";
    }

    /** Line by line as it is read, for a register may have any number. */
    @GetMapping("/register.csv")
    void csv(Visitor visitor, @RequestParam Map<String, String> parameters, HttpServletResponse response)
            throws IOException {
        Stream<ShownImprovement> lines = lines(visitor, parameters);
        table(visitor).csv(lines, file(response, ".csv", new MediaType("text", "csv", StandardCharsets.UTF_8)));
    }

    @GetMapping("/register.xlsx")
    void sheet(Visitor visitor, @RequestParam Map<String, String> parameters, HttpServletResponse response)
            throws IOException {
        Stream<ShownImprovement> lines = lines(visitor, parameters);
        table(visitor).sheet(lines, file(response, ".xlsx", SHEETS));
    }

    private Stream<ShownImprovement> lines(Visitor visitor, Map<String, String> parameters) {
        String only = RegisterSight.only(RegisterSight.reader(visitor));
        return register.all(AskedRegister.of(parameters).query(only, clock.zone()))
                .map(line -> names.shown(line, visitor.language()));
    }

    private RegisterTable table(Visitor visitor) {
        return new RegisterTable(visitor.language(), key -> names.say(key, visitor.language()));
    }

    private OutputStream file(HttpServletResponse response, String ending, MediaType type) throws IOException {
        String name = "tawasul-improvements-" + clock.today() + ending;
        response.setContentType(type.toString());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return response.getOutputStream();
    }
}
