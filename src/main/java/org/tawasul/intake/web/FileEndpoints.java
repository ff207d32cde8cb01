package org.tawasul.intake.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.tawasul.api.Caller;
import org.tawasul.api.Idempotency;
import org.tawasul.api.Posted;
import org.tawasul.cases.CaseAccess;
import org.tawasul.cases.ReplyFiles;
import org.tawasul.files.Files;
import org.tawasul.files.StoredFile;
import org.tawasul.organisation.Role;
import org.tawasul.shared.Refusal;

/** Uploading a file, and reading one of a case. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Files", description = "Attachments: uploaded first, then named in what is sent.")
final class FileEndpoints {
    private final Files files;
    private final ReplyFiles replyFiles;
    private final CaseAccess access;
    private final CaseDoor door;
    private final Idempotency idempotency;

    FileEndpoints(Files files, ReplyFiles replyFiles, CaseAccess access, CaseDoor door, Idempotency idempotency) {
        this.files = files;
        this.replyFiles = replyFiles;
        this.access = access;
        this.door = door;
        this.idempotency = idempotency;
    }

    @PostMapping(path = "/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Upload a file", description = "A photograph or a document; its type is read off its content.")
    @ApiResponse(responseCode = "201", description = "Stored.")
    ResponseEntity<UploadReceipt> upload(Caller caller, Posted posted, @RequestPart("file") MultipartFile file) {
        caller.mustBe(Role.CUSTOMER, Role.CONTACT_CENTRE_AGENT, Role.CASE_WORKER, Role.SUPERVISOR, Role.CENTRAL_TEAM);
        byte[] content = content(file);
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return idempotency.once(posted, List.of(name, sha256(content)), UploadReceipt.class, () -> {
            StoredFile stored = files.store(name, content, caller.actor());
            return ResponseEntity.status(HttpStatus.CREATED).body(UploadReceipt.of(stored));
        });
    }

    @GetMapping("/cases/{number}/files/{id}")
    @Operation(
            summary = "Read an attachment",
            description = "Served so that no browser runs any of it: as a download, of its own type, in a sandbox.")
    @ApiResponse(
            responseCode = "200",
            description = "The bytes, of the type that they were found to have.",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> read(Caller caller, @PathVariable("number") String number, @PathVariable("id") String id) {
        long caseId = door.enter(number, caller.who()).id();
        StoredFile file = files.get(FileIds.read(id));
        boolean office = !caller.who().is(Role.CUSTOMER) && !caller.who().is(Role.CONTACT_CENTRE_AGENT);
        if (!Objects.equals(file.caseId(), caseId)
                || (!access.maySeeWhole(caller.who(), caseId)
                        && replyFiles.of(caseId).contains(file.id()))
                || (!office && replyFiles.hidden(caseId).contains(file.id()))) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "file-unknown");
        }
        return ServedFile.of(file, files.content(file.id()));
    }

    private byte[] content(MultipartFile file) {
        try (InputStream upload = file.getInputStream()) {
            return files.read(upload);
        } catch (IOException e) {
            throw Refusal.of(Refusal.Kind.INVALID, "multipart-unreadable");
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
