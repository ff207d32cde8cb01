package org.tawasul.notifications.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tawasul.api.Caller;
import org.tawasul.cases.CaseAccess;
import org.tawasul.cases.Cases;
import org.tawasul.notifications.CaseMail;
import org.tawasul.notifications.OutboxMessage;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;

/** What a customer was told of his case; whoever has neither telephone nor mail reads it here. */
@RestController
@Tag(name = "Notices", description = "For the case's customer.")
class CaseNoticeController {
    private final CaseMail mail;
    private final Cases cases;
    private final CaseAccess access;

    CaseNoticeController(CaseMail mail, Cases cases, CaseAccess access) {
        this.mail = mail;
        this.cases = cases;
        this.access = access;
    }

    /** One thing that was told, word for word. */
    @Schema(name = "Notice")
    record Notice(
            @Schema(example = "receipt") String about,
            @Schema(example = "ar") String language,
            @Nullable String subject,
            String text,
            Instant writtenAt) {
        static Notice of(OutboxMessage message) {
            return new Notice(
                    message.template(),
                    message.language().tag(),
                    message.subject(),
                    message.body(),
                    message.createdAt());
        }
    }

    @GetMapping("/api/v1/cases/{number}/notices")
    @Operation(
            summary = "Read what you were told of your case",
            description = "Changes nothing: that it was seen is said by the post beside it.")
    List<Notice> read(Caller caller, @PathVariable("number") String number) {
        return mail.of(enter(caller, number)).stream().map(Notice::of).toList();
    }

    @PostMapping("/api/v1/cases/{number}/notices/seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Say that you have seen them",
            description = "For customers without telephone and mail the time to rate a reply begins with it.")
    void seen(Caller caller, @PathVariable("number") String number) {
        mail.seen(enter(caller, number));
    }

    private long enter(Caller caller, String number) {
        SignedIn who = caller.who();
        caller.mustBe(Role.CUSTOMER);
        long caseId = cases.byNumber(number).id();
        access.require(who, caseId);
        return caseId;
    }
}
