package org.tawasul.notifications.model;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tawasul.feedback.Feedback;

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
    Optional<String> of(long caseId) {
        return feedback.token(caseId).map(token -> publicUrl + "/api/v1/ratings/" + token);
    }
}
