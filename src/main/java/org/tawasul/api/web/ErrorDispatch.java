package org.tawasul.api.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the server refuses before or after our controllers, such as an address that the firewall won't take. */
@Controller
@Hidden
final class ErrorDispatch implements ErrorController {
    private final Problems problems;

    ErrorDispatch(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(refused(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)), request, response);
    }

    static Refused refused(@Nullable Object status) {
        int code = status instanceof Integer number ? number : 404;
        return switch (code) {
            case 401 -> Refused.of(401, "sign-in-required");
            case 403 -> Refused.of(403, "not-allowed");
            case 404 -> Refused.of(404, "path-unknown");
            case 413 -> Refused.of(413, "request-too-large");
            default -> code < 500 ? Refused.of(400, "request-invalid") : Refused.of(500, "internal");
        };
    }
}
