package org.tawasul.intake.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tawasul.intake.FollowingOthers;
import org.tawasul.organisation.Role;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.WrittenId;

/** No longer following another's case; those that are followed stand in the list of one's own. */
@Controller
@RequestMapping("/{language:ar|en}/my-cases/followed")
final class FollowedPages {
    private final FollowingOthers others;
    private final Attempts attempts;

    FollowedPages(FollowingOthers others, Attempts attempts) {
        this.others = others;
        this.attempts = attempts;
    }

    @PostMapping("/{id}/remove")
    String remove(
            Visitor visitor,
            @PathVariable("id") String id,
            @RequestParam(name = "once", required = false) @Nullable String once) {
        visitor.mustBe(Role.CUSTOMER);
        if (!id.matches(WrittenId.FORM)) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "followed-unknown");
        }
        Outcome outcome = attempts.once(visitor, once, "unfollow " + id, () -> {
            others.unfollow(Long.parseLong(id), visitor.actor());
            return visitor.to("/my-cases?done=unfollowed");
        });
        // Sent twice, or not his: the list says what there is.
        return outcome.refused() ? "redirect:" + visitor.to("/my-cases") : outcome.redirect();
    }
}
