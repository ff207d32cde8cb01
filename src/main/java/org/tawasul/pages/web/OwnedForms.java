package org.tawasul.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestDataValueProcessor;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Refusal;

/** A form is sent in the name of whom its page was made for, or not at all: on one machine one person may have gone and another signed in. */
@Component
final class OwnedForms implements HandlerInterceptor {
    private static final Set<String> HARMLESS = Set.of("display", "sign-in", "sign-out");

    /** Their addresses show by themselves who sends it, or nobody has to. */
    private static final Pattern BY_ADDRESS = Pattern.compile("/(ar|en)/(follow|rate|articles)(/.*)?");

    private final FormOwner owner;

    OwnedForms(FormOwner owner) {
        this.owner = owner;
    }

    /** Refuses {@code form-of-another}, and {@code sign-in-required} where the session of whom it was made for is over and the door is open to all. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!request.getMethod().equals("POST")) {
            return true;
        }
        String word = request.getParameter(FormOwner.FIELD);
        Visitor visitor = Visitors.of(request);
        String path = request.getRequestURI();
        if (word == null || HARMLESS.contains(path.substring(path.lastIndexOf('/') + 1))) {
            return true;
        }
        if (visitor.who() == null) {
            if (owner.isOurs(word) && !BY_ADDRESS.matcher(path).matches()) {
                throw Refusal.of(Refusal.Kind.UNAUTHENTICATED, "sign-in-required");
            }
        } else if (!owner.isOf(word, visitor.who())) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "form-of-another");
        }
        return true;
    }

    /** The word of the forms of this page. */
    void add(Visitor visitor, HttpServletRequest request) {
        if (visitor.who() != null) {
            request.setAttribute(FormOwner.FIELD, owner.of(visitor.who()));
        }
    }

    /** Beside the token against forged forms, in every form that has one. */
    private record Fields(RequestDataValueProcessor before) implements RequestDataValueProcessor {
        @Override
        public String processAction(HttpServletRequest request, String action, String method) {
            return before.processAction(request, action, method);
        }

        @Override
        public String processFormFieldValue(
                HttpServletRequest request, @Nullable String name, String value, String type) {
            return before.processFormFieldValue(request, name, value, type);
        }

        @Override
        public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
            Map<String, String> fields = before.getExtraHiddenFields(request);
            Object word = request.getAttribute(FormOwner.FIELD);
            if (fields == null || fields.isEmpty() || word == null) {
                return fields;
            }
            Map<String, String> all = new LinkedHashMap<>(fields);
            all.put(FormOwner.FIELD, word.toString());
            return all;
        }

        @Override
        public String processUrl(HttpServletRequest request, String url) {
            return before.processUrl(request, url);
        }
    }

    /** The framework makes the one processor that templates ask. */
    @Configuration(proxyBeanMethods = false)
    static class Registration {
        @Bean
        static BeanPostProcessor ownersInForms() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof RequestDataValueProcessor processor ? new Fields(processor) : bean;
                }
            };
        }
    }
}
