package org.tawasul.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.organisation.Role;
import org.tawasul.pages.Visitor;

/** The first page, and how this browser is to show all pages. */
@Controller
final class HomePages {
    @GetMapping("/")
    String anyLanguage(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Vary", "Accept-Language");
        return "redirect:/" + Addresses.language(request).tag();
    }

    @GetMapping("/{language:ar|en}")
    String home(Visitor visitor, Model model) {
        // Staff answer what is sent; the contact centre sends on behalf of callers.
        model.addAttribute(
                "sends", visitor.who() == null || visitor.is(Role.CUSTOMER) || visitor.is(Role.CONTACT_CENTRE_AGENT));
        return "pages/home";
    }

    @GetMapping("/{language:ar|en}/")
    String withSlash(Visitor visitor) {
        return "redirect:" + visitor.to("");
    }

    @PostMapping("/{language:ar|en}/display")
    String display(
            Visitor visitor,
            @RequestParam(name = "change", defaultValue = "") String change,
            @RequestParam(name = "back", defaultValue = "") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        Display.change(change, request, response);
        return "redirect:" + (isOurs(back) ? back : visitor.to(""));
    }

    /** A path of ours and nothing that a browser would read as another host's. */
    private static boolean isOurs(String back) {
        return back.matches("/(ar|en)(/[A-Za-z0-9/_.?&=%~+,:;-]*)?");
    }
}
