package org.tawasul.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.tawasul.api.BusyStore;
import org.tawasul.api.ProblemSentences;
import org.tawasul.api.RefusalPages;
import org.tawasul.api.RefusalStatus;
import org.tawasul.pages.BackButton;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.FieldRefusals;
import org.tawasul.shared.Message;
import org.tawasul.shared.Refusal;

/** Says "no" and "something broke" as a page, where the API would write a problem document: the same sentences, a way back, and the id under which it is found. */
@Component
final class RefusedPages implements HandlerExceptionResolver, RefusalPages, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(RefusedPages.class);
    private static final int BUSY = 503;

    private final ProblemSentences sentences;
    private final Frame frame;
    private final SignInFirst signInFirst;

    RefusedPages(ProblemSentences sentences, Frame frame, SignInFirst signInFirst) {
        this.sentences = sentences;
        this.frame = frame;
        this.signInFirst = signInFirst;
    }

    /** Before the advice of the API, which takes everything. */
    @Override
    public int getOrder() {
        return -1;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception fault) {
        if (!Addresses.isPage(request)) {
            return null;
        }
        if (fault instanceof Refusal refusal && refusal.kind() == Refusal.Kind.UNAUTHENTICATED) {
            return new ModelAndView("redirect:" + signInFirst.remember(request, response));
        }
        if (fault instanceof Refusal refusal) {
            return page(RefusalStatus.of(refusal.kind()), refusal.sentence(), request, response);
        }
        if (fault instanceof FieldRefusals refusals) {
            return page(400, refusals.refusals().get(0).sentence(), request, response);
        }
        return other(request, response, fault);
    }

    private ModelAndView other(HttpServletRequest request, HttpServletResponse response, Exception fault) {
        if (fault instanceof AccessDeniedException) {
            return page(403, problem("not-allowed"), request, response);
        }
        if (fault instanceof MaxUploadSizeExceededException) {
            return page(413, problem("request-too-large"), request, response);
        }
        if (BusyStore.isToldBehind(fault, request)) {
            return page(BUSY, problem("busy"), request, response);
        }
        if (fault instanceof ErrorResponse known && !(fault instanceof MissingRequestValueException)) {
            return known(known.getStatusCode(), request, response);
        }
        if (fault instanceof ServletRequestBindingException || fault instanceof MethodArgumentTypeMismatchException) {
            return page(400, problem("request-invalid"), request, response);
        }
        LOG.error("A page failed", fault);
        return page(500, problem("internal"), request, response);
    }

    private ModelAndView known(HttpStatusCode status, HttpServletRequest request, HttpServletResponse response) {
        return switch (status.value()) {
            case 404 -> page(404, problem("page-unknown"), request, response);
            case 405 ->
                page(
                        405,
                        new Message("problem.method-not-allowed", Map.of("method", request.getMethod())),
                        request,
                        response);
            default -> page(status.value(), problem("request-invalid"), request, response);
        };
    }

    @Override
    public @Nullable ModelAndView of(
            int status, String code, HttpServletRequest request, HttpServletResponse response) {
        if (!Addresses.isPage(request) && !Addresses.isMeantAsPage(request)) {
            return null;
        }
        boolean withoutToken = status == 403 && request.getAttribute(PageDoors.WITHOUT_TOKEN) != null;
        String said = withoutToken ? "form-without-token" : code.equals("path-unknown") ? "page-unknown" : code;
        return page(status, problem(said), request, response);
    }

    private ModelAndView page(int status, Message sentence, HttpServletRequest request, HttpServletResponse response) {
        Visitor visitor = Visitors.of(request);
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        Bilingual said = sentences.say(sentence, visitor.requestId());
        ModelAndView page = new ModelAndView("pages/refused");
        page.addObject("status", status);
        page.addObject("heading", sentences.title(status).in(visitor.language()));
        page.addObject("sentence", said.in(visitor.language()));
        page.addObject("requestId", visitor.requestId());
        if (request.getMethod().equals("POST")) {
            // There may be nothing to read at the address of a form.
            page.addObject("readAt", "");
        }
        if (status == BUSY) {
            again(page, request, response);
        }
        frame.add(page, request);
        return page;
    }

    private static void again(ModelAndView page, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Retry-After", BusyStore.RETRY_AFTER);
        TypedForm typed = TypedForm.of(request);
        page.addObject("typed", typed);
        page.addObject("readAgain", typed == null ? Addresses.path(request) + query(request) : null);
        if (typed != null) {
            BackButton.works(response);
        }
    }

    private static String query(HttpServletRequest request) {
        return request.getQueryString() == null ? "" : "?" + request.getQueryString();
    }

    private static Message problem(String code) {
        return Message.of("problem." + code);
    }
}
