package org.tawasul.casework.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tawasul.casework.Drafts;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.BackButton;
import org.tawasul.pages.Errors;
import org.tawasul.pages.OpenForm;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Refusal;

/** What a task's page answers when something was refused, or kept as a draft. */
@Component
final class TaskAnswers {
    private final TaskSheets sheets;
    private final Drafts drafts;

    TaskAnswers(TaskSheets sheets, Drafts drafts) {
        this.sheets = sheets;
        this.drafts = drafts;
    }

    /** With everything that was typed; also kept, so that it is there when somebody else has the task or the session has ended. */
    String refused(
            Visitor visitor,
            long item,
            @Nullable String form,
            Map<String, String> fields,
            Errors errors,
            HttpServletResponse response,
            Model model) {
        SignedIn who = visitor.signedIn();
        response.setStatus(errors.status());
        OpenForm.readAt(model, SentForm.address(item, model));
        try {
            if (form != null) {
                drafts.keep(item, form, SentForm.typed(fields), who);
            }
            sheets.add(item, who, form, fields, errors, model);
            return "casework/task";
        } catch (Refusal gone) {
            model.addAttribute("errors", errors);
            model.addAttribute("typed", new Typed(List.of(), requireNonNullElse(form, ""), SentForm.typed(fields)));
            return "casework/lost";
        }
    }

    /** A draft holds words alone: files that came with them stay in the form, which is why it is shown at once. */
    String kept(
            Visitor visitor,
            long item,
            String act,
            Map<String, String> fields,
            Outcome outcome,
            HttpServletResponse response,
            Model model) {
        if (!(model.getAttribute("keptFiles") instanceof List<?> files) || files.isEmpty()) {
            return outcome.redirect();
        }
        sheets.add(item, visitor.signedIn(), act, fields, Errors.NONE, model);
        OpenForm.readAt(model, SentForm.address(item, model));
        BackButton.works(response);
        return "casework/task";
    }
}
