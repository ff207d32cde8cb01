package org.tawasul.feedback.model;

import org.springframework.stereotype.Component;
import org.tawasul.shared.InstallationKey;
import org.tawasul.shared.LinkTokens;

/** The tokens of rating links, over the invitation's id. */
@Component
final class RatingTokens {
    private final LinkTokens links;

    RatingTokens(InstallationKey installation) {
        this.links = new LinkTokens(installation, "feedback.link");
    }

    String of(long invitation) {
        return links.of(invitation);
    }

    static String hash(String token) {
        return LinkTokens.hash(token);
    }

    boolean isOf(String token, long invitation) {
        return links.isOf(token, invitation);
    }
}
