package org.tawasul.pages;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of a form: done, and where to go next, or refused, and what to mend.
 *
 * @param path null if it was refused
 */
public record Outcome(@Nullable String path, Errors errors) {
    /** Of a form that is only to be shown again: nothing was done, and there is nothing to mend. */
    public static final Outcome SHOWN = new Outcome(null, Errors.NONE);

    public boolean refused() {
        return path == null;
    }

    /** The path of the next page; of a refused form there is none. */
    public String next() {
        return Objects.requireNonNull(path, "a refused form leads nowhere");
    }

    /** For a controller: sees to it that going on is a GET, so that reloading does nothing twice. */
    public String redirect() {
        return "redirect:" + next();
    }
}
