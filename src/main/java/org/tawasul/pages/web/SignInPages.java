package org.tawasul.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.api.ProblemSentences;
import org.tawasul.organisation.SampleUsers;
import org.tawasul.organisation.SignedIn;
import org.tawasul.organisation.TooManyAttempts;
import org.tawasul.pages.Errors;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Message;

/** Signing in and out. An unknown name and a wrong password get the same answer. */
@Controller
@RequestMapping("/{language:ar|en}")
final class SignInPages {
    private final AuthenticationManager desk;
    private final SecurityContextRepository sessions;
    private final SignInFirst signInFirst;
    private final ProblemSentences sentences;
    private final SampleUsers samples;
    private final IdentityProviders.Settings providers;

    SignInPages(
            AuthenticationManager signInDesk,
            SecurityContextRepository pageSessions,
            SignInFirst signInFirst,
            ProblemSentences sentences,
            SampleUsers samples,
            IdentityProviders.Settings providers) {
        this.desk = signInDesk;
        this.sessions = pageSessions;
        this.signInFirst = signInFirst;
        this.sentences = sentences;
        this.samples = samples;
        this.providers = providers;
    }

    @GetMapping("/sign-in")
    String form(
            Visitor visitor,
            @RequestParam(name = "refused", required = false) @Nullable String refused,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (providers.any()) {
            SignInFirst.rememberLanguage(request);
        }
        if (refused != null) {
            Message sentence =
                    Message.of(refused.equals("unknown") ? "problem.sign-in-unknown" : "problem.sign-in-failed");
            return refused(visitor, "", new Errors(401, List.of(error(visitor, sentence, null))), response, model);
        }
        model.addAttribute("login", "");
        offer(model);
        return "pages/sign-in";
    }

    @PostMapping("/sign-in")
    String signIn(
            Visitor visitor,
            @RequestParam(name = "login", defaultValue = "") String login,
            @RequestParam(name = "password", defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            Authentication known =
                    desk.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(login.strip(), password));
            begin(known, request, response);
            return "redirect:"
                    + (known.getPrincipal() instanceof SignedIn who
                            ? signInFirst.wanted(who, request, visitor.to(FirstPage.of(who)))
                            : visitor.to(""));
        } catch (TooManyAttempts e) {
            return refused(visitor, login, new Errors(429, List.of(error(visitor, tooMany(), null))), response, model);
        } catch (AuthenticationException e) {
            Message wrong = Message.of("problem.sign-in-wrong");
            return refused(visitor, login, new Errors(401, List.of(error(visitor, wrong, "login"))), response, model);
        }
    }

    @PostMapping("/sign-out")
    String signOut(Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Clear-Site-Data", "\"cache\"");
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        return "redirect:" + visitor.to("");
    }

    private String refused(Visitor visitor, String login, Errors errors, HttpServletResponse response, Model model) {
        response.setStatus(errors.status());
        model.addAttribute("login", login);
        model.addAttribute("errors", errors);
        offer(model);
        return "pages/sign-in";
    }

    /** While the program is tried out, everybody in it can be tried by one click. */
    private void offer(Model model) {
        model.addAttribute("staffElsewhere", providers.ofStaff());
        model.addAttribute("customersElsewhere", providers.ofCustomers());
        model.addAttribute("samples", samples.onOffer());
        model.addAttribute("samplePassword", samples.onOffer().isEmpty() ? "" : samples.password());
    }

    private Errors.One error(Visitor visitor, Message sentence, @Nullable String field) {
        String said = sentences.say(sentence, visitor.requestId()).in(visitor.language());
        return new Errors.One(field, sentence.key(), said);
    }

    private static Message tooMany() {
        return new Message("problem.too-many-attempts", Map.of("minutes", TooManyAttempts.WAIT.toMinutes()));
    }

    /** Under a new id: whoever knew the session before does not know it signed in. */
    private void begin(Authentication known, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(known);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
