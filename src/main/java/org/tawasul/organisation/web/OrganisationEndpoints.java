package org.tawasul.organisation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.tawasul.organisation.GovernmentFiles;
import org.tawasul.organisation.SignedIn;
import org.tawasul.release.SourceProblem;
import org.tawasul.shared.Refusal;

/** The organisation's files while the program runs: what is live, why the last change was refused, and a new one. */
@RestController
@RequestMapping("/api/v1/organisation")
@Tag(name = "Organisation", description = "For administrators.")
class OrganisationEndpoints {
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String MATCH =
            "The ETag of the file that was read before, or the hash of all: then it is refused if somebody changed anything since.";

    private final GovernmentFiles files;
    private final OrganisationDocuments documents;

    OrganisationEndpoints(GovernmentFiles files, OrganisationDocuments documents) {
        this.files = files;
        this.documents = documents;
    }

    @GetMapping
    @Operation(summary = "Read what is live, why the last change was refused, and what should be mended elsewhere")
    OrganisationDocuments.State state() {
        return documents.state();
    }

    @GetMapping(path = "/{file}", produces = CSV)
    @Operation(summary = "Read a live file", description = "As it was given, to be changed and given back.")
    ResponseEntity<byte[]> file(@PathVariable("file") String file) {
        String edition = files.edition();
        byte[] bytes = files.file(file);
        return ResponseEntity.ok()
                .eTag(edition)
                .contentType(MediaType.parseMediaType(CSV))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .body(bytes);
    }

    @PutMapping(
            path = "/{file}",
            consumes = {"text/csv", "text/plain", "application/octet-stream"})
    @Operation(
            summary = "Replace one file",
            description = "Live at once, or refused with every mistake while the old one stays live.")
    OrganisationDocuments.State replace(
            @PathVariable("file") String file,
            @Parameter(description = MATCH) @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            SignedIn who,
            @RequestBody(required = false) byte @Nullable [] content) {
        return answer(
                files.replace(Map.of(file, content == null ? new byte[0] : content), edition(match), who.actor(null)));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Replace several files together",
            description = "For a change that touches more than one, such as an entity with its team and its people.")
    OrganisationDocuments.State replaceAll(
            @Parameter(description = MATCH) @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            SignedIn who,
            @RequestPart("files") List<MultipartFile> uploads)
            throws IOException {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (MultipartFile upload : uploads) {
            String name = String.valueOf(upload.getOriginalFilename());
            if (contents.put(name, upload.getBytes()) != null) {
                throw new Refusal(Refusal.Kind.INVALID, "organisation-file-twice", Map.of("file", name), "files");
            }
        }
        return answer(files.replace(contents, edition(match), who.actor(null)));
    }

    /** Without the marks that HTTP puts around it. */
    private static @Nullable String edition(@Nullable String match) {
        return match == null || match.strip().equals("*")
                ? null
                : match.strip().replaceFirst("^(W/)?\"", "").replaceFirst("\"$", "");
    }

    private OrganisationDocuments.State answer(List<SourceProblem> problems) {
        if (!problems.isEmpty()) {
            throw documents.refused(problems);
        }
        return documents.state();
    }
}
