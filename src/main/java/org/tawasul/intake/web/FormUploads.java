package org.tawasul.intake.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.tawasul.files.Files;
import org.tawasul.files.StoredFile;
import org.tawasul.shared.Actor;
import org.tawasul.shared.InstallationKey;
import org.tawasul.shared.LinkTokens;
import org.tawasul.shared.Refusal;

/**
 * Uploads that wait in a form for the case they belong to. Each comes back from the form with a proof that it was made for one: nobody can attach, or learn the name of, what
 * somebody else has sent.
 */
@Component
final class FormUploads {
    private final Files files;
    private final LinkTokens proofs;

    FormUploads(Files files, InstallationKey key) {
        this.files = files;
        this.proofs = new LinkTokens(key, "intake.form-upload");
    }

    /** One that waits, as the page shows it. */
    record Waiting(String word, String name, long size) {}

    /** Stores what came with the form, and returns their words for it. */
    List<String> store(List<MultipartFile> parts, Actor actor) {
        List<String> words = new ArrayList<>();
        for (MultipartFile part : parts) {
            if (!part.isEmpty()) {
                long id = files.store(Objects.requireNonNullElse(part.getOriginalFilename(), ""), bytes(part), actor)
                        .id();
                words.add(id + "." + proofs.of(id));
            }
        }
        return words;
    }

    /** Where the first photograph that says so was taken; it is read before the photographs are stored without it. */
    Optional<String> placeIn(List<MultipartFile> parts) {
        return parts.stream()
                .filter(part -> !part.isEmpty())
                .flatMap(part -> files.placeIn(bytes(part)).stream())
                .map(Position::of)
                .findFirst();
    }

    /** Those of the words that are ours. */
    List<Waiting> shown(List<String> words) {
        return words.stream()
                .flatMap(word -> id(word).stream().map(id -> waiting(word, files.get(id))))
                .toList();
    }

    List<Long> ids(List<String> words) {
        return words.stream().flatMap(word -> id(word).stream()).toList();
    }

    private static Waiting waiting(String word, StoredFile file) {
        return new Waiting(word, file.fileName(), file.size());
    }

    private Optional<Long> id(String word) {
        String[] parts = word.split("\\.", 2);
        if (parts.length != 2 || !parts[0].matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        long id = Long.parseLong(parts[0]);
        return proofs.isOf(parts[1], id) ? Optional.of(id) : Optional.empty();
    }

    private static byte[] bytes(MultipartFile part) {
        try {
            return part.getBytes();
        } catch (IOException e) {
            throw Refusal.inField("multipart-unreadable", "files");
        }
    }
}
