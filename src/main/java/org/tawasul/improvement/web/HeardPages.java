package org.tawasul.improvement.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.tawasul.improvement.HeardElsewhere;
import org.tawasul.improvement.HeardElsewhere.Refused;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.Errors;
import org.tawasul.pages.OpenForm;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Message;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.text.Texts;

/** Files of what customers said elsewhere: sent, counted part by part, and what couldn't be counted told line by line. */
@Controller
@RequestMapping("/{language:ar|en}/recurring/heard")
final class HeardPages {
    /** By which spreadsheets know that a file is UTF-8. */
    private static final String MARK = "\uFEFF";

    private static final int SHOWN = 100;
    private static final String PROBLEM = "improvement.heard.problem.";

    private final HeardElsewhere heard;
    private final Attempts attempts;
    private final Texts texts;

    HeardPages(HeardElsewhere heard, Attempts attempts, @Qualifier("pageTexts") Texts texts) {
        this.heard = heard;
        this.attempts = attempts;
        this.texts = texts;
    }

    @GetMapping
    String form(Visitor visitor, @RequestParam(name = "done", defaultValue = "") String done, Model model) {
        reader(visitor);
        model.addAttribute("added", !done.isEmpty());
        return form(visitor, Map.of(), Errors.NONE, model);
    }

    @PostMapping
    String send(
            Visitor visitor,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "upload", required = false) @Nullable MultipartFile upload,
            HttpServletResponse response,
            Model model)
            throws IOException {
        SignedIn who = reader(visitor);
        String source = sent.getOrDefault("source", "");
        byte[] content = upload == null ? new byte[0] : begin(upload);
        String print = source + " " + new String(content, StandardCharsets.ISO_8859_1);
        Outcome outcome = attempts.once(
                visitor,
                sent,
                print,
                () -> visitor.to(
                        "/recurring/heard/" + heard.take(source, content, who).id()));
        if (!outcome.refused()) {
            return outcome.redirect();
        }
        response.setStatus(outcome.errors().status());
        return form(visitor, sent, outcome.errors(), model);
    }

    /** Of what is too large no more is read than tells so. */
    private static byte[] begin(MultipartFile upload) throws IOException {
        try (InputStream sent = upload.getInputStream()) {
            return sent.readNBytes(HeardElsewhere.SIZE + 1);
        }
    }

    @PostMapping("/sources")
    String add(Visitor visitor, @RequestParam Map<String, String> sent, HttpServletResponse response, Model model) {
        SignedIn who = visitor.mustBe(Role.CENTRAL_TEAM);
        Outcome outcome = attempts.once(
                visitor,
                sent,
                "source " + sent.get("code") + " " + sent.get("nameAr") + " " + sent.get("nameEn"),
                () -> {
                    heard.addSource(sent.get("code"), sent.get("nameAr"), sent.get("nameEn"), who);
                    return visitor.to("/recurring/heard?done=yes");
                });
        if (!outcome.refused()) {
            return outcome.redirect();
        }
        response.setStatus(outcome.errors().status());
        return form(visitor, sent, outcome.errors(), model);
    }

    @GetMapping("/{id}")
    String file(Visitor visitor, @PathVariable("id") String id, Model model) {
        SignedIn who = reader(visitor);
        HeardElsewhere.Taken file = heard.file(id(id), who);
        List<Refused> refused = heard.refused(file.id(), who);
        model.addAttribute("wide", true);
        model.addAttribute("file", file);
        model.addAttribute("refused", refused.stream().limit(SHOWN).toList());
        return "improvement/heard-file";
    }

    @GetMapping("/{id}/refused.csv")
    ResponseEntity<byte[]> refused(Visitor visitor, @PathVariable("id") String id) {
        SignedIn who = reader(visitor);
        String rows = heard.refused(id(id), who).stream()
                .map(one -> one.number() + "," + one.column() + ",\"" + say(visitor, PROBLEM + one.problem()) + "\"")
                .collect(Collectors.joining("\r\n", "", "\r\n"));
        String head = say(visitor, "improvement.heard.column.line") + ","
                + say(visitor, "improvement.heard.column.column") + ","
                + say(visitor, "improvement.heard.column.problem") + "\r\n";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("refused-" + id + ".csv")
                                .build()
                                .toString())
                .body((MARK + head + rows).getBytes(StandardCharsets.UTF_8));
    }

    private String say(Visitor visitor, String key) {
        return texts.say(Message.of(key), visitor.language());
    }

    private String form(Visitor visitor, Map<String, String> sent, Errors errors, Model model) {
        SignedIn who = visitor.signedIn();
        model.addAttribute("wide", true);
        model.addAttribute("sent", sent);
        model.addAttribute("errors", errors);
        model.addAttribute("sources", heard.sources());
        model.addAttribute("files", heard.files(who));
        model.addAttribute("central", who.is(Role.CENTRAL_TEAM));
        boolean adds = who.is(Role.CENTRAL_TEAM) && sent.containsKey("nameAr");
        model.addAttribute("adds", adds);
        OpenForm.at(model, "/recurring/heard" + (adds ? "/sources" : ""), null);
        model.addAttribute("columns", String.join(", ", HeardElsewhere.COLUMNS));
        return "improvement/heard";
    }

    private static SignedIn reader(Visitor visitor) {
        return visitor.mustBe(Role.QUALITY_OFFICER, Role.CENTRAL_TEAM);
    }

    private static long id(String written) {
        try {
            return Long.parseLong(written);
        } catch (NumberFormatException noNumber) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "heard-file-unknown");
        }
    }
}
