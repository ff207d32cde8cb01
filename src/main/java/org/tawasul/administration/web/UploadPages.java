package org.tawasul.administration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.tawasul.organisation.GovernmentDrafts;
import org.tawasul.organisation.GovernmentFiles;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.RowChange;
import org.tawasul.pages.Errors;
import org.tawasul.pages.OpenForm;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.table.BrokenTables;

/** A file that was changed in a spreadsheet: what it would change is put into the draft, or each mistake is told. */
@Controller
@RequestMapping("/{language:ar|en}/administration/upload")
final class UploadPages {
    private static final int LARGEST = 1024 * 1024;
    private static final int UNREADABLE = 422;

    private final GovernmentDrafts drafts;
    private final GovernmentFiles files;
    private final Drafting drafting;

    UploadPages(GovernmentDrafts drafts, GovernmentFiles files, Drafting drafting) {
        this.drafts = drafts;
        this.files = files;
        this.drafting = drafting;
    }

    @GetMapping
    String form(Visitor visitor, Model model) {
        visitor.mustBe(Role.ADMINISTRATOR);
        return form(Map.of(), Errors.NONE, List.of(), model);
    }

    @PostMapping
    String send(
            Visitor visitor,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "upload", required = false) @Nullable MultipartFile upload,
            HttpServletResponse response,
            Model model)
            throws IOException {
        visitor.mustBe(Role.ADMINISTRATOR);
        byte[] content = upload == null ? new byte[0] : begin(upload);
        try {
            Outcome outcome = drafting.add(
                    visitor,
                    whole(sent, content),
                    "upload",
                    () -> changes(sent.getOrDefault("file", ""), content),
                    Map.of());
            if (!outcome.refused()) {
                return outcome.redirect();
            }
            response.setStatus(outcome.errors().status());
            return form(sent, outcome.errors(), List.of(), model);
        } catch (BrokenTables broken) {
            response.setStatus(UNREADABLE);
            return form(
                    sent,
                    Errors.NONE,
                    broken.faults().stream().map(ShownProblem::of).toList(),
                    model);
        }
    }

    /** Of what is too large no more is read than tells so. */
    private static byte[] begin(MultipartFile upload) throws IOException {
        try (InputStream sent = upload.getInputStream()) {
            return sent.readNBytes(LARGEST + 1);
        }
    }

    /** The same form with another file is another form. */
    private static Map<String, String> whole(Map<String, String> sent, byte[] content) {
        Map<String, String> whole = new TreeMap<>(sent);
        whole.put("content", new String(content, StandardCharsets.ISO_8859_1));
        return whole;
    }

    private List<RowChange> changes(String file, byte[] content) {
        if (content.length == 0) {
            throw Refusal.inField("upload-empty", "upload");
        }
        if (content.length > LARGEST) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, "organisation-file-too-large", Map.of("file", file), "upload");
        }
        return drafts.against(file, content);
    }

    private String form(Map<String, String> sent, Errors errors, List<ShownProblem> problems, Model model) {
        model.addAttribute("sent", sent);
        model.addAttribute("errors", errors);
        ShownProblem.add(problems, model);
        model.addAttribute("files", files.names());
        OpenForm.at(model, "/administration/upload", null);
        return "administration/upload";
    }
}
