package org.tawasul.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseView;
import org.tawasul.intake.Intake;
import org.tawasul.intake.SubmitCase;
import org.tawasul.organisation.Role;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.BackButton;
import org.tawasul.pages.Errors;
import org.tawasul.pages.OpenForm;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.InstallationKey;
import org.tawasul.shared.LinkTokens;

/** Sending a complaint, an inquiry or a suggestion: three question pages, and one to check all of it. */
@Controller
@RequestMapping("/{language:ar|en}/submit")
final class SubmitPages {
    private static final String KIND = "/{kind:complaint|inquiry|suggestion}";

    private final Intake intake;
    private final SoughtService sought;
    private final AnsweringArticles answering;
    private final CallerAtHand caller;
    private final BegunForm begun;
    private final SaidBesides besides;
    private final NearCases near;
    private final EarlyChecks early;
    private final FormUploads uploads;
    private final Attempts attempts;
    private final LinkTokens receipts;

    SubmitPages(
            Intake intake,
            SoughtService sought,
            AnsweringArticles answering,
            CallerAtHand caller,
            BegunForm begun,
            SaidBesides besides,
            NearCases near,
            EarlyChecks early,
            FormUploads uploads,
            Attempts attempts,
            InstallationKey key) {
        this.intake = intake;
        this.sought = sought;
        this.answering = answering;
        this.caller = caller;
        this.begun = begun;
        this.besides = besides;
        this.near = near;
        this.early = early;
        this.uploads = uploads;
        this.attempts = attempts;
        this.receipts = SentPages.receipts(key);
    }

    /** Whether it begins with a photo: then that is asked for before words are, and its place is taken as the place that is meant. */
    @ModelAttribute("photosFirst")
    static boolean photosFirst(@RequestParam(name = "first", required = false) @Nullable String first) {
        return "photo".equals(first);
    }

    /** Whether the place was asked for already: what stands there then is what is meant, even if it is nothing. */
    @ModelAttribute("placed")
    static boolean placed(@RequestParam(name = "placed", required = false) @Nullable String placed) {
        return placed != null;
    }

    @GetMapping(KIND)
    String begin(Visitor visitor, @PathVariable("kind") String kind, HttpServletResponse response, Model model) {
        Senders.mayBegin(visitor);
        BackButton.works(response);
        if (early.isOff(visitor, model)) {
            model.addAttribute("kind", kind);
            return "intake/submit-off";
        }
        return page(SubmitStep.WORDS, visitor, kind(kind), begun.of(visitor), model);
    }

    @PostMapping(KIND)
    String go(
            Visitor visitor,
            @PathVariable("kind") String kindCode,
            @ModelAttribute SubmitForm sent,
            @ModelAttribute("press") MapPress press,
            @RequestParam(name = "upload", required = false) List<MultipartFile> parts,
            HttpServletResponse response,
            Model model) {
        Senders.mayBegin(visitor);
        BackButton.works(response);
        CaseKind kind = kind(kindCode);
        SubmitStep step = SubmitStep.of(sent.step());
        SubmitForm[] form = {sent};
        List<MultipartFile> sentParts = parts == null ? List.of() : parts;
        Outcome stored = attempts.tried(visitor, () -> {
            form[0] = form[0].withPhotoPlace(uploads.placeIn(sentParts).orElse(null));
            uploads.store(sentParts, Senders.actor(visitor), word -> form[0] = form[0].with(word));
            form[0] = press.isMeant() ? press.on(form[0]) : form[0];
            return "";
        });
        if (stored.refused()) {
            return refused(step, visitor, kind, form[0], stored.errors(), response, model);
        }
        return press.isMeant()
                ? page(step, visitor, kind, form[0], model)
                : asked(step, visitor, kind, form[0], response, model);
    }

    private String asked(
            SubmitStep step,
            Visitor visitor,
            CaseKind kind,
            SubmitForm form,
            HttpServletResponse response,
            Model model) {
        String go = Objects.requireNonNullElse(form.go(), "next");
        if (go.startsWith("drop-")) {
            String word = go.substring("drop-".length());
            SubmitForm left = form.without(word);
            return page(step, visitor, kind, uploads.isPhoto(word) ? left.withoutPhotoPlace() : left, model);
        }
        if (go.startsWith("to-")) {
            return page(SubmitStep.of(go.substring("to-".length())), visitor, kind, form, model);
        }
        if (AnsweringArticles.isMeant(go) || NearCases.isMeant(go)) {
            return answered(step, visitor, kind, form, go, response, model);
        }
        return switch (go) {
            case "back" -> page(step.back(), visitor, kind, form, model);
            case "photo-place" -> page(step, visitor, kind, form.atPhotoPlace(), model);
            case "find", "stay" -> page(step, visitor, kind, form, model);
            case "send" -> send(visitor, kind, form, response, model);
            default -> next(step, visitor, kind, form, response, model);
        };
    }

    /** Goes on if what this page asks for is in order; the others have their turn. */
    private String next(
            SubmitStep step,
            Visitor visitor,
            CaseKind kind,
            SubmitForm form,
            HttpServletResponse response,
            Model model) {
        Outcome checked = attempts.tried(visitor, () -> {
            command(kind, visitor, form);
            return "";
        });
        List<Errors.One> here = checked.errors().list().stream()
                .filter(one -> step.asks(one.field()))
                .toList();
        if (!here.isEmpty()) {
            return refused(step, visitor, kind, form, new Errors(400, here), response, model);
        }
        Outcome looked = attempts.tried(visitor, () -> {
            early.look(step, kind, visitor, form);
            return "";
        });
        return looked.refused()
                ? refused(step, visitor, kind, form, looked.errors(), response, model)
                : page(step.next(), visitor, kind, form, model);
    }

    private String send(Visitor visitor, CaseKind kind, SubmitForm form, HttpServletResponse response, Model model) {
        Outcome outcome = attempts.once(visitor, form.once(), kind + form.toString(), () -> {
            return sent(visitor, intake.submit(command(kind, visitor, form), Senders.actor(visitor)));
        });
        if (!outcome.refused()) {
            return outcome.redirect();
        }
        Errors errors = outcome.errors();
        SubmitStep where = errors.list().stream()
                .map(one -> SubmitStep.asking(one.field()))
                .findFirst()
                .orElse(SubmitStep.CHECK);
        boolean nowhere = errors.list().stream().allMatch(one -> one.field() == null);
        return refused(nowhere ? SubmitStep.CHECK : where, visitor, kind, form, errors, response, model);
    }

    private String sent(Visitor visitor, CaseView view) {
        return visitor.to("/submit/sent/" + view.number() + "?receipt=" + receipts.of(view.id()));
    }

    /** An article said what was to be known, or another's case is followed: nothing is sent. */
    private String answered(
            SubmitStep step,
            Visitor visitor,
            CaseKind kind,
            SubmitForm form,
            String go,
            HttpServletResponse response,
            Model model) {
        boolean onThePhone = visitor.is(Role.CONTACT_CENTRE_AGENT) && kind == CaseKind.INQUIRY;
        Outcome outcome = attempts.once(visitor, form.once(), go + form, () -> {
            if (NearCases.isMeant(go)) {
                return near.follow(visitor, go, form, command(kind, visitor, form));
            }
            if (onThePhone) {
                return sent(
                        visitor,
                        intake.submitAnswered(
                                command(kind, visitor, form), AnsweringArticles.id(go), Senders.actor(visitor)));
            }
            answering.spared(go);
            return visitor.to("/submit/answered");
        });
        return outcome.refused()
                ? refused(step, visitor, kind, form, outcome.errors(), response, model)
                : outcome.redirect();
    }

    private SubmitCase command(CaseKind kind, Visitor visitor, SubmitForm form) {
        return form.command(kind, visitor, uploads.ids(form.uploads()), besides.of(form, visitor.language()));
    }

    private String refused(
            SubmitStep step,
            Visitor visitor,
            CaseKind kind,
            SubmitForm form,
            Errors errors,
            HttpServletResponse response,
            Model model) {
        response.setStatus(errors.status());
        model.addAttribute("errors", errors);
        return page(step, visitor, kind, form, model);
    }

    private String page(SubmitStep step, Visitor visitor, CaseKind kind, SubmitForm form, Model model) {
        sought.show(step, kind, form, model);
        model.addAttribute(
                "answering", step == SubmitStep.YOU ? answering.of(kind, form, caller.language(visitor)) : List.of());
        model.addAttribute("near", step == SubmitStep.CHECK ? near.of(kind, form) : List.of());
        // Whoever was writing when it was switched off learns it before the last page, and goes on writing.
        early.isOff(visitor, model);
        model.addAttribute("kind", kind.code());
        model.addAttribute("step", step);
        model.addAttribute("form", form);
        MapPress.show(step, form, model);
        model.addAttribute("waiting", uploads.shown(form.uploads()));
        model.addAttribute("mayBeAnonymous", !visitor.is(Role.CUSTOMER) && intake.mayBeAnonymous(kind));
        model.addAttribute("signedIn", visitor.is(Role.CUSTOMER));
        if (form.once() != null) {
            model.addAttribute("once", form.once());
        }
        OpenForm.at(model, "/submit/" + kind.code(), step == SubmitStep.CHECK ? "send" : "next");
        return "intake/submit";
    }

    private static CaseKind kind(String code) {
        return CaseKind.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
