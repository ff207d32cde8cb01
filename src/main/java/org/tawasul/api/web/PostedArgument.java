package org.tawasul.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.tawasul.api.Posted;

/** Reads what idempotency needs off the request. */
final class PostedArgument implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Posted.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        String path = request.getRequestURI();
        // A prefix for each kind of client: no login can pretend to be a link.
        String client = CallerArgument.signedIn()
                .map(who -> "login " + who.login())
                .orElse("link " + path.substring(Math.max(0, path.length() - 190)));
        return new Posted(request.getHeader("Idempotency-Key"), client, request.getMethod() + " " + path);
    }
}
