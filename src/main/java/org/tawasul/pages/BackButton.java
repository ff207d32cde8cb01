package org.tawasul.pages;

import jakarta.servlet.http.HttpServletResponse;

/** A page that is the answer to a form: were it not kept by the browser, its back button would show an error of the browser's own. */
public final class BackButton {
    /** The header for such a page; signing out empties what the browser keeps. */
    public static final String WORKS = "private, no-cache";

    private BackButton() {}

    public static void works(HttpServletResponse response) {
        response.setHeader("Cache-Control", WORKS);
    }
}
