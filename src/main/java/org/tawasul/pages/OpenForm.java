package org.tawasul.pages;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/**
 * The one form of a page, or the one of several that was refused, with {@code id="open-form"}: who switches the language or the display sends it along, so that nothing is lost that was typed, and gets the page again
 * with all of it. Such a form is only shown, whatever else it could do.
 */
public final class OpenForm {
    private static final String STAY = "stay";

    private OpenForm() {}

    /**
     * @param path to which the form is sent, without the language
     * @param enter value of {@code go} that the enter key sends; null if the form has no such field
     */
    public static void at(Model model, String path, @Nullable String enter) {
        model.addAttribute("openForm", path);
        model.addAttribute("openFormEnter", enter);
    }

    /** Whether what was sent is only to be shown again. */
    public static boolean isOnlyShown(Map<String, String> sent) {
        return isOnlyShown(sent.get("go"));
    }

    /** Whether the pressed button says that the form is only to be shown again. */
    public static boolean isOnlyShown(@Nullable String go) {
        return STAY.equals(go);
    }

    /** For what can't be sent along: the address, without the language, at which the page can be read. */
    public static void readAt(Model model, String path) {
        model.addAttribute("readAt", path);
    }
}
