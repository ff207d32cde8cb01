package org.tawasul.files.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.files.FileScanner;
import org.tawasul.files.Files;
import org.tawasul.files.PhotoPlace;
import org.tawasul.files.StoredFile;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;

@Component
class FileStore implements Files {
    private static final Logger LOG = LoggerFactory.getLogger(FileStore.class);
    private static final int PIECE_BYTES = 512 * 1024;

    private final FileRows rows;
    private final Trail trail;
    private final TimeOrderedIds ids;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;
    private final FileScanner scanner;
    private final DataSize largest;
    private final Photographs photographs = new Photographs();

    FileStore(
            FileRows rows,
            Trail trail,
            TimeOrderedIds ids,
            BusinessClock clock,
            PlatformTransactionManager transactions,
            ObjectProvider<FileScanner> scanners,
            @Value("${tawasul.files.max-size}") DataSize largest) {
        this.rows = rows;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.scanner = scanners.getIfAvailable(FileStore::noScanner);
        this.largest = largest;
    }

    @Override
    public StoredFile store(String fileName, byte[] content, Actor uploadedBy) {
        requireSize(content);
        AcceptedType type = AcceptedType.of(content)
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNSUPPORTED, "file-type-unsupported", Map.of(), "file"));
        String name = FileNames.kept(fileName, type);
        scanner.scan(name, content);
        byte[] kept = type.isPhotograph() ? photographs.encodedAnew(content, type) : content;
        StoredFile file = new StoredFile(
                ids.next(), name, type.mediaType(), kept.length, sha256(kept), uploadedBy.id(), null, clock.now());
        transaction.executeWithoutResult(status -> add(file, kept, uploadedBy));
        return file;
    }

    @Override
    public Optional<PhotoPlace> placeIn(byte[] content) {
        boolean small = content.length <= largest.toBytes();
        return small
                        && AcceptedType.of(content)
                                .filter(AcceptedType::isPhotograph)
                                .isPresent()
                ? PhotoPlaces.of(content)
                : Optional.empty();
    }

    @Override
    public StoredFile get(long id) {
        StoredFile file = rows.find(id);
        if (file == null) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "file-unknown");
        }
        return file;
    }

    @Override
    public byte[] content(long id) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        rows.pieces(get(id).sha256()).forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    @Override
    public void attach(List<Long> files, long caseId, Actor uploadedBy) {
        transaction.executeWithoutResult(
                status -> files.stream().distinct().forEach(id -> attach(id, caseId, uploadedBy)));
    }

    @Override
    public List<StoredFile> ofCase(long caseId) {
        return rows.ofCase(caseId);
    }

    private void add(StoredFile file, byte[] content, Actor uploadedBy) {
        if (!rows.hasContent(file.sha256())) {
            int piece = 0;
            for (int from = 0; from < content.length; from += PIECE_BYTES) {
                int until = Math.min(content.length, from + PIECE_BYTES);
                rows.addPiece(file.sha256(), piece++, Arrays.copyOfRange(content, from, until));
            }
        }
        rows.add(file);
        trail.append(new TrailEntry(
                "file",
                file.id(),
                1,
                null,
                "file-stored",
                uploadedBy,
                clock.now(),
                Map.of("mediaType", file.mediaType(), "size", file.size()),
                Map.of("fileName", file.fileName(), "sha256", file.sha256())));
    }

    @Override
    public byte[] read(InputStream upload) throws IOException {
        return upload.readNBytes((int) Math.min(largest.toBytes() + 1, Integer.MAX_VALUE));
    }

    private void attach(long id, long caseId, Actor uploadedBy) {
        if (rows.attach(id, caseId, uploadedBy.id()) != 1) {
            throw Refusal.inField("file-unknown", "files");
        }
        trail.append(new TrailEntry(
                "file", id, 2, caseId, "file-attached", uploadedBy, clock.now(), Map.of("file", id), Map.of()));
    }

    private void requireSize(byte[] content) {
        if (content.length == 0) {
            throw Refusal.inField("file-empty", "file");
        }
        if (content.length > largest.toBytes()) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, "file-too-large", Map.of("limit", largest.toMegabytes()), "file");
        }
    }

    private static FileScanner noScanner() {
        LOG.warn(
                "No malware scanner is configured: uploads are checked by type and photographs are encoded anew, nothing more.");
        return (fileName, content) -> {};
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
