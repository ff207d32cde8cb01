package org.tawasul.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Person;
import org.tawasul.pages.BackButton;
import org.tawasul.pages.Errors;
import org.tawasul.pages.OnBehalf;
import org.tawasul.pages.OpenForm;
import org.tawasul.pages.Visitor;
import org.tawasul.pages.Words;
import org.tawasul.shared.Language;
import org.tawasul.shared.text.Texts;

/** Gives every template what the frame around it needs. What a controller has put into the model itself stays. */
@Component
final class Frame implements HandlerInterceptor {
    private final Texts texts;
    private final ZoneId zone;
    private final Organisation organisation;
    private final BusinessClock clock;
    private final ObjectProvider<OnBehalf> onBehalf;
    private final OwnedForms forms;
    private final SignInFirst signInFirst;
    private final ReadPages readPages;
    private final String emergencyNumber;
    private final String publicUrl;

    Frame(
            @Qualifier("pageTexts") Texts texts,
            Organisation organisation,
            BusinessClock clock,
            ObjectProvider<OnBehalf> onBehalf,
            OwnedForms forms,
            SignInFirst signInFirst,
            ReadPages readPages,
            @Value("${tawasul.emergency-number}") String emergencyNumber,
            @Value("${tawasul.public-url}") String publicUrl) {
        this.texts = texts;
        this.zone = clock.zone();
        this.organisation = organisation;
        this.clock = clock;
        this.onBehalf = onBehalf;
        this.forms = forms;
        this.signInFirst = signInFirst;
        this.readPages = readPages;
        this.emergencyNumber = emergencyNumber;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** A page that is shown again with its form may be shown larger or darker by the same button. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String change = request.getParameter("display");
        if (change != null && request.getMethod().equals("POST") && OpenForm.isOnlyShown(request.getParameter("go"))) {
            Display.change(change, request, response);
        }
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || page.getViewName() == null || page.getViewName().startsWith("redirect:")) {
            return;
        }
        add(page, request);
        // What one person saw, no cache and no second person on the same machine may show again.
        if (response.getHeader("Cache-Control") == null) {
            response.setHeader("Cache-Control", isFormBack(request, page) ? BackButton.WORKS : "no-store");
        }
    }

    private static boolean isFormBack(HttpServletRequest request, ModelAndView page) {
        return request.getMethod().equals("POST")
                && (OpenForm.isOnlyShown(request.getParameter("go"))
                        || (page.getModel().get("errors") instanceof Errors errors && errors.any()));
    }

    void add(ModelAndView page, HttpServletRequest request) {
        Visitor visitor = Visitors.of(request);
        Map<String, Object> model = page.getModel();
        forms.add(visitor, request);
        model.put("writtenKept", signInFirst.keepsForm(request));
        model.put("writtenLeftOut", SignInFirst.leftOut(request));
        model.put("visitor", visitor);
        model.put("words", new Words(texts, zone, visitor.language()));
        addresses(model, visitor, request);
        model.put("display", Display.of(request));
        model.put("emergencyNumber", emergencyNumber);
        model.put("publicUrl", publicUrl);
        model.put("today", clock.today());
        model.put("visitorName", name(visitor));
        model.put("places", Place.of(visitor, Addresses.path(request)));
        model.put(
                "onBehalf",
                onBehalf.stream()
                        .flatMap(each -> each.of(visitor).stream())
                        .findFirst()
                        .orElse(null));
        model.putIfAbsent("errors", Errors.NONE);
        model.putIfAbsent("once", UUID.randomUUID().toString());
    }

    private void addresses(Map<String, Object> model, Visitor visitor, HttpServletRequest request) {
        String other = "/" + (visitor.language() == Language.AR ? Language.EN : Language.AR).tag();
        Object readAt = model.get("readAt");
        String here = readAt == null ? readPages.nearest(request) : visitor.to(readAt.toString());
        model.put("inOther", Addresses.inOther(here, other));
        model.put("here", here);
        Object form = model.get("openForm");
        if (form != null) {
            model.put("openFormHere", visitor.to(form.toString()));
            model.put("openFormInOther", other + form);
        }
    }

    private String name(Visitor visitor) {
        return visitor.who() == null
                ? ""
                : organisation
                        .person(visitor.who().login(), clock.today())
                        .map(Person::name)
                        .map(name -> name.in(visitor.language()))
                        .orElse("");
    }
}
