package org.tawasul.intake.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.tawasul.files.Files;
import org.tawasul.files.StoredFile;
import org.tawasul.pages.Position;
import org.tawasul.shared.Actor;
import org.tawasul.shared.InstallationKey;
import org.tawasul.shared.LinkTokens;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.WrittenId;

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

    /**
     * Stores what came with the form. One that is refused takes none of the others with it: they are in the form, by name, when it is shown again.
     *
     * @param kept hears of each, as a word for the form
     */
    void store(List<MultipartFile> parts, Actor actor, Consumer<String> kept) {
        Refusal refused = null;
        for (MultipartFile part : parts) {
            String name = Objects.requireNonNullElse(part.getOriginalFilename(), "");
            // A field for files in which none was chosen comes as one without a name.
            if (!name.isEmpty() || !part.isEmpty()) {
                try {
                    long id = files.store(name, bytes(part), actor).id();
                    kept.accept(id + "." + proofs.of(id));
                } catch (Refusal refusal) {
                    refused = refused == null ? refusal : refused;
                }
            }
        }
        if (refused != null) {
            throw refused;
        }
    }

    /** Where the first photograph that was taken in the country and says where was taken; it is read before the photographs are stored without it. */
    Optional<String> placeIn(List<MultipartFile> parts) {
        return parts.stream()
                .filter(part -> !part.isEmpty())
                .flatMap(part -> files.placeIn(bytes(part)).stream())
                .map(place -> new Position(place.latitude(), place.longitude()))
                .filter(Position::isInTheCountry)
                .map(Position::said)
                .findFirst();
    }

    /** Those of the words that are ours. */
    List<Waiting> shown(List<String> words) {
        return words.stream()
                .flatMap(word -> id(word).stream().map(id -> waiting(word, files.get(id))))
                .toList();
    }

    boolean isPhoto(String word) {
        return id(word).filter(id -> files.get(id).mediaType().startsWith("image/"))
                .isPresent();
    }

    List<Long> ids(List<String> words) {
        return words.stream().flatMap(word -> id(word).stream()).toList();
    }

    /** What is in them, however often the same was sent: two clicks store one photo twice. */
    List<String> contents(List<String> words) {
        return ids(words).stream().map(files::get).map(StoredFile::sha256).toList();
    }

    private static Waiting waiting(String word, StoredFile file) {
        return new Waiting(word, file.fileName(), file.size());
    }

    private Optional<Long> id(String word) {
        String[] parts = word.split("\\.", 2);
        if (parts.length != 2 || !parts[0].matches(WrittenId.FORM)) {
            return Optional.empty();
        }
        long id = Long.parseLong(parts[0]);
        return proofs.isOf(parts[1], id) ? Optional.of(id) : Optional.empty();
    }

    private byte[] bytes(MultipartFile part) {
        try (InputStream upload = part.getInputStream()) {
            return files.read(upload);
        } catch (IOException e) {
            throw Refusal.inField("files-again", "file");
        }
    }
}
