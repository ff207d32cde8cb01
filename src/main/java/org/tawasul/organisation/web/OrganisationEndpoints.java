package org.tawasul.organisation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.tawasul.organisation.GovernmentFiles;
import org.tawasul.organisation.SignedIn;
import org.tawasul.release.SourceProblem;

/** The organisation's files while the program runs: what is live, why the last change was refused, and a new one. */
@RestController
@RequestMapping("/api/v1/organisation")
@Tag(name = "Organisation", description = "For administrators.")
class OrganisationEndpoints {
    private static final String CSV = "text/csv;charset=UTF-8";

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
        byte[] bytes = files.file(file);
        return ResponseEntity.ok()
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
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = OrganisationDocuments.State.class)))
    @ApiResponse(
            responseCode = "422",
            description = "Refused, with every mistake.",
            content = @Content(schema = @Schema(implementation = OrganisationDocuments.Problem.class)))
    ResponseEntity<?> replace(@PathVariable("file") String file, SignedIn who, @RequestBody byte[] content) {
        return answer(files.replace(Map.of(file, content), who.actor(null)));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Replace several files together",
            description = "For a change that touches more than one, such as an entity with its team and its people.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = OrganisationDocuments.State.class)))
    @ApiResponse(
            responseCode = "422",
            description = "Refused, with every mistake.",
            content = @Content(schema = @Schema(implementation = OrganisationDocuments.Problem.class)))
    ResponseEntity<?> replaceAll(SignedIn who, @RequestPart("files") List<MultipartFile> uploads) throws IOException {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (MultipartFile upload : uploads) {
            contents.put(String.valueOf(upload.getOriginalFilename()), upload.getBytes());
        }
        return answer(files.replace(contents, who.actor(null)));
    }

    private ResponseEntity<?> answer(List<SourceProblem> problems) {
        return problems.isEmpty()
                ? ResponseEntity.ok(documents.state())
                : ResponseEntity.unprocessableEntity()
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(documents.refused(problems));
    }
}
