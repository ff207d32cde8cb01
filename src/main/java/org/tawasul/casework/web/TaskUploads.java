package org.tawasul.casework.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.tawasul.files.Files;
import org.tawasul.files.StoredFile;
import org.tawasul.pages.Attempts;
import org.tawasul.pages.Errors;
import org.tawasul.pages.Outcome;
import org.tawasul.pages.Visitor;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.WrittenId;

/** Takes the files of a form. They are stored before anything else, so that a form that is refused for another reason need not carry them twice. */
@Component
final class TaskUploads {
    private static final int MOST = 10;

    private final Files files;
    private final Attempts attempts;

    TaskUploads(Files files, Attempts attempts) {
        this.files = files;
        this.attempts = attempts;
    }

    /** What is stored of them, and what is wrong with the others. */
    record Taken(List<StoredFile> files, Errors errors) {
        List<Long> ids() {
            return files.stream().map(StoredFile::id).toList();
        }
    }

    /** @param kept ids of what the same form has brought before, parted by commas */
    Taken take(Visitor visitor, @Nullable List<MultipartFile> sent, @Nullable String kept) {
        List<StoredFile> stored = new ArrayList<>(known(visitor, kept));
        Outcome outcome = attempts.tried(visitor, () -> {
            store(Objects.requireNonNullElse(sent, List.of()), visitor, stored);
            return "";
        });
        return new Taken(stored, outcome.errors());
    }

    /** One that is refused takes none of the others with it. */
    private void store(List<MultipartFile> sent, Visitor visitor, List<StoredFile> stored) {
        Refusal refused = null;
        for (MultipartFile one : sent) {
            String name = Objects.requireNonNullElse(one.getOriginalFilename(), "");
            // A field for files in which none was chosen comes as one without a name.
            if (!name.isEmpty() || !one.isEmpty()) {
                try {
                    stored.add(files.store(name, content(one), visitor.actor()));
                } catch (Refusal refusal) {
                    refused = refused == null ? atTheField(refusal) : refused;
                }
            }
        }
        if (refused != null) {
            throw refused;
        }
    }

    /** The form has one field for all of them. */
    private static Refusal atTheField(Refusal refusal) {
        return new Refusal(refusal.kind(), refusal.code(), refusal.sentence().parameters(), "files");
    }

    /** Only one's own that belong to no case yet. */
    private List<StoredFile> known(Visitor visitor, @Nullable String kept) {
        if (kept == null || !kept.matches(WrittenId.FORM + "(," + WrittenId.FORM + ")*")) {
            return List.of();
        }
        return Arrays.stream(kept.split(","))
                .limit(MOST)
                .map(id -> files.get(Long.parseLong(id)))
                .filter(file -> file.caseId() == null
                        && file.uploadedBy().equals(visitor.signedIn().login()))
                .toList();
    }

    private byte[] content(MultipartFile file) {
        try (InputStream upload = file.getInputStream()) {
            return files.read(upload);
        } catch (IOException e) {
            throw Refusal.inField("files-again", "files");
        }
    }
}
