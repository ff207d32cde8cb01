package org.tawasul.api.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tawasul.api.RefusalPages;

/** What the server refuses before or after our controllers, such as an address that the firewall won't take. */
@Controller
@Hidden
final class ErrorDispatch implements ErrorController {
    private final Problems problems;
    private final ObjectProvider<RefusalPages> pages;

    ErrorDispatch(Problems problems, ObjectProvider<RefusalPages> pages) {
        this.problems = problems;
        this.pages = pages;
    }

    @RequestMapping("/error")
    @Nullable
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            // The server asks for words to be written below the half of an answer, and breaks the connection then.
            return null;
        }
        Refused refused = refused(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        ModelAndView page = pages.stream()
                .map(each -> each.of(refused.status(), refused.code(), request, response))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (page == null) {
            problems.write(refused, request, response);
        }
        return page;
    }

    static Refused refused(@Nullable Object status) {
        int code = status instanceof Integer number ? number : 404;
        return switch (code) {
            case 401 -> Refused.of(401, "sign-in-required");
            case 403 -> Refused.of(403, "not-allowed");
            case 404 -> Refused.of(404, "path-unknown");
            case 413 -> Refused.of(413, "request-too-large");
            case 503 -> Refused.busy();
            default -> code < 500 ? Refused.of(400, "request-invalid") : Refused.of(500, "internal");
        };
    }
}
