package org.tawasul.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/** What a person sees where a program gets a problem document: asked when a request broke outside all controllers, such as a page that could not be drawn. */
public interface RefusalPages {
    /** The page, with the status already set; null if the request was for no page. */
    @Nullable
    ModelAndView of(int status, String code, HttpServletRequest request, HttpServletResponse response);
}
