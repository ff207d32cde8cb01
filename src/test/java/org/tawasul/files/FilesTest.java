package org.tawasul.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.testing.TawasulTest;

@TawasulTest
class FilesTest {
    private static final Actor LAYLA = new Actor("layla", "customer", null, null);
    private static final Actor OTHER = new Actor("other", "customer", null, null);

    @Autowired
    Files files;

    @Autowired
    TimeOrderedIds ids;

    @Autowired
    JdbcTemplate sql;

    @Test
    void aPdfIsReadBackAsItWasSent() {
        byte[] pdf = pdf(1_300_000);

        StoredFile stored = files.store("تقرير.pdf", pdf, LAYLA);

        assertThat(files.content(stored.id())).isEqualTo(pdf);
        assertThat(files.get(stored.id())).isEqualTo(stored);
        assertThat(stored.mediaType()).isEqualTo("application/pdf");
        assertThat(stored.size()).isEqualTo(pdf.length);
        assertThat(trail(stored.id())).containsExactly("file-stored");
    }

    @Test
    void equalContentsAreStoredOnce() {
        byte[] pdf = pdf(600_000);

        StoredFile first = files.store("a.pdf", pdf, LAYLA);
        StoredFile second = files.store("b.pdf", pdf, OTHER);

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(sql.queryForObject(
                        "select count(*) from stored_content where sha256 = ?", Integer.class, first.sha256()))
                .isEqualTo(2);
    }

    @Test
    void aPhotographIsKnownByItsBytesAndNotByItsName() throws IOException {
        StoredFile stored = files.store("letter.pdf", picture(), LAYLA);

        assertThat(stored.mediaType()).isEqualTo("image/png");
        assertThat(stored.fileName()).isEqualTo("letter.pdf.png");
    }

    @Test
    void anUploadIsAttachedOnceByItsUploader() {
        long caseId = ids.next();
        long id = files.store("a.pdf", pdf(100), LAYLA).id();
        refused(() -> files.attach(List.of(id), caseId, OTHER), "file-unknown");

        files.attach(List.of(id, id), caseId, LAYLA);

        assertThat(files.ofCase(caseId)).extracting(StoredFile::id).containsExactly(id);
        assertThat(trail(id)).containsExactly("file-stored", "file-attached");
        refused(() -> files.attach(List.of(id), caseId, LAYLA), "file-unknown");
        refused(() -> files.attach(List.of(id), ids.next(), LAYLA), "file-unknown");
    }

    @Test
    void ifOneCannotBeAttachedNoneIs() {
        long caseId = ids.next();
        long id = files.store("a.pdf", pdf(100), LAYLA).id();

        refused(() -> files.attach(List.of(id, 1L), caseId, LAYLA), "file-unknown");

        assertThat(files.ofCase(caseId)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "<html><script>alert(1)</script></html>",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "MZ\u0090\0\u0003",
                "GIF89a",
                "PK\u0003\u0004",
                "BM"
            })
    void whatIsNoPhotographAndNoPdfIsRefused(String content) {
        refused(
                () -> files.store("photo.jpg", content.getBytes(StandardCharsets.ISO_8859_1), LAYLA),
                "file-type-unsupported");
    }

    @Test
    void anEmptyFileIsRefused() {
        refused(() -> files.store("a.pdf", new byte[0], LAYLA), "file-empty");
    }

    @Test
    void aFileOverTheLimitIsRefusedAndOneAtTheLimitIsNot() {
        int limit = 10 * 1024 * 1024;
        refused(() -> files.store("a.pdf", pdf(limit + 1), LAYLA), "file-too-large");

        assertThat(files.store("a.pdf", pdf(limit), LAYLA).size()).isEqualTo(limit);
    }

    @Test
    void anUnknownFileIsRefused() {
        refused(() -> files.get(1), "file-unknown");
        refused(() -> files.content(1), "file-unknown");
    }

    private static void refused(ThrowingCallable what, String code) {
        assertThatThrownBy(what).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private static byte[] pdf(int size) {
        byte[] pdf = new byte[size];
        new Random(size).nextBytes(pdf);
        byte[] start = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(start, 0, pdf, 0, start.length);
        return pdf;
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private List<String> trail(long id) {
        return sql.queryForList(
                "select action from trail_entry where subject_kind = 'file' and subject_id = ? order by id",
                String.class,
                id);
    }
}
