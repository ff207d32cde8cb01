package org.tawasul.casework.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tawasul.cases.CaseAccess;
import org.tawasul.cases.CaseLinks;
import org.tawasul.cases.Cases;
import org.tawasul.cases.ReplyFiles;
import org.tawasul.files.Files;
import org.tawasul.files.StoredFile;
import org.tawasul.organisation.SignedIn;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Refusal;

/** The attachments of a case, served so that no browser runs any of them: a photograph is shown, all else is a download, everything in a sandbox. */
@Controller
@RequestMapping("/{language:ar|en}/cases/{number}/files/{id}")
final class CaseFilePages {
    private final Cases cases;
    private final CaseAccess access;
    private final CaseLinks links;
    private final Files files;
    private final ReplyFiles replyFiles;

    CaseFilePages(Cases cases, CaseAccess access, CaseLinks links, Files files, ReplyFiles replyFiles) {
        this.cases = cases;
        this.access = access;
        this.links = links;
        this.files = files;
        this.replyFiles = replyFiles;
    }

    @GetMapping
    ResponseEntity<byte[]> read(Visitor visitor, @PathVariable("number") String number, @PathVariable("id") String id) {
        SignedIn who = visitor.mustBe(StaffCases.staff());
        long caseId = cases.byNumber(number).id();
        access.require(who, caseId);
        StoredFile file = files.get(Ids.of(id, "file-unknown"));
        if (!isShown(file, caseId, access.maySeeWhole(who, caseId))) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "file-unknown");
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .cacheControl(CacheControl.noStore())
                .body(files.content(file.id()));
    }

    private static String disposition(StoredFile file) {
        boolean shown = file.mediaType().startsWith("image/");
        return (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(file.fileName(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    /** The same as on the case's page: who sees it in part sees what its customer sent with it, and nothing of a reply or of what was joined to it. */
    private boolean isShown(StoredFile file, long caseId, boolean whole) {
        Long of = file.caseId();
        if (of == null) {
            return false;
        }
        return whole
                ? of == caseId || links.takenIn(caseId).contains(of)
                : of == caseId && !replyFiles.of(caseId).contains(file.id());
    }
}
