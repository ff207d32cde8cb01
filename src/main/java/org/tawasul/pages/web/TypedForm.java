package org.tawasul.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * A form that could not be taken at the moment, as it came: the page that says so carries it, so that it can be sent again from there. It keeps its word, by which it is done once, and its owner.
 * What was in its files is not kept; they are chosen again.
 *
 * @param files names of files by the field in which they were chosen
 */
record TypedForm(String action, Map<String, List<String>> fields, Map<String, List<String>> files) {
    /** Null where nothing was sent, and for passwords, which no page repeats. */
    static @Nullable TypedForm of(HttpServletRequest request) {
        String path = Addresses.path(request);
        if (!request.getMethod().equals(HttpMethod.POST.name())
                || path.endsWith("/sign-in")
                || path.endsWith(TodaysRole.PASSWORD)) {
            return null;
        }
        KeptRequest sent = KeptRequest.form(request, "", Instant.EPOCH);
        // What the address carried stands among the fields.
        return new TypedForm(path, sent.fields(), sent.files());
    }
}
