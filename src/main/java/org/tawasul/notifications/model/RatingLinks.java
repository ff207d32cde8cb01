package org.tawasul.notifications.model;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tawasul.feedback.Feedback;
import org.tawasul.shared.Language;

/** The address at which a reply is read and rated. */
@Component
class RatingLinks {
    private final Feedback feedback;
    private final String publicUrl;

    RatingLinks(Feedback feedback, @Value("${tawasul.public-url}") String publicUrl) {
        this.feedback = feedback;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** Empty when no rating window is open. */
    Optional<String> of(long caseId, Language language) {
        return feedback.token(caseId).map(token -> publicUrl + "/" + language.tag() + "/rate/" + token);
    }
}
