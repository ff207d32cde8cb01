package org.tawasul.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.tawasul.pages.Visitor;

/** The argument {@code Visitor} of controllers, and the frame of every page. */
@Configuration(proxyBeanMethods = false)
class PageManners implements WebMvcConfigurer {
    private final Frame frame;
    private final OwnedForms forms;

    PageManners(Frame frame, OwnedForms forms) {
        this.frame = frame;
        this.forms = forms;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(frame).addPathPatterns("/ar/**", "/en/**", "/ar", "/en");
        registry.addInterceptor(forms).addPathPatterns("/ar/**", "/en/**", "/ar", "/en");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new HandlerMethodArgumentResolver() {
            @Override
            public boolean supportsParameter(MethodParameter parameter) {
                return parameter.getParameterType() == Visitor.class;
            }

            @Override
            public Object resolveArgument(
                    MethodParameter parameter,
                    @Nullable ModelAndViewContainer container,
                    NativeWebRequest web,
                    @Nullable WebDataBinderFactory binders) {
                return Visitors.of(Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class)));
            }
        });
    }
}
