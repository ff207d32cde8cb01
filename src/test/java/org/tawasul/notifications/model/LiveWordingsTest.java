package org.tawasul.notifications.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.shared.Bilingual;
import org.tawasul.testing.TawasulTest;

/** Two nodes say the same, in whatever order what was published on them is committed. */
@Tag("store")
@TawasulTest
class LiveWordingsTest {
    private static final String OPENING = "notice.receipt.opening";
    private static final String NEXT = "notice.receipt.next";

    @Autowired
    private WordingRows rows;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcTemplate store;

    private LiveWordings here;
    private LiveWordings there;

    @BeforeEach
    void twoNodes() {
        asShipped();
        here = new LiveWordings(rows, clock);
        there = new LiveWordings(rows, clock);
    }

    @AfterEach
    void asShipped() {
        store.update("delete from notification_wording");
    }

    @Test
    void whatHasAnOlderNumberAndIsCommittedLaterIsSaidToo() {
        transactions.executeWithoutResult(slow -> {
            publish(10, "next", "بدأ قبل غيره ونُشر بعده");
            elsewhere(() -> {
                publish(20, "opening", shipped(OPENING) + " نُشر أولا.");
                assertThat(said(here, OPENING)).endsWith("نُشر أولا.");
                assertThat(said(there, OPENING)).endsWith("نُشر أولا.");
                assertThat(said(there, NEXT)).isEqualTo(shipped(NEXT));
            });
        });

        assertThat(said(here, NEXT)).isEqualTo("بدأ قبل غيره ونُشر بعده");
        assertThat(said(there, NEXT)).isEqualTo("بدأ قبل غيره ونُشر بعده");
        assertThat(said(there, OPENING)).endsWith("نُشر أولا.");
    }

    @Test
    void whatWasTakenBackIsNotKeptInThePlaceOfWhatAnotherPublished() {
        publish(30, "opening", shipped(OPENING) + " الأولى.");
        transactions.executeWithoutResult(status -> {
            publish(10, "next", "لم تُنشر");
            assertThat(said(here, NEXT)).isEqualTo("لم تُنشر");
            status.setRollbackOnly();
        });
        publish(20, "next", "نُشرت");

        assertThat(said(here, NEXT)).isEqualTo("نُشرت");
    }

    private void publish(long id, String part, String ar) {
        rows.insert(new WordingRow(
                id,
                "receipt",
                part,
                1,
                ar,
                here.shipped().pattern("notice.receipt." + part).en(),
                "admin",
                Instant.EPOCH));
    }

    private String shipped(String key) {
        return here.shipped().pattern(key).ar();
    }

    private static String said(LiveWordings node, String key) {
        Bilingual pattern = node.texts().pattern(key);
        return pattern.ar();
    }

    private static void elsewhere(Runnable act) {
        CompletableFuture.runAsync(act).join();
    }
}
