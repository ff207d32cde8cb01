package org.tawasul.customers.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.tawasul.shared.Refusal;

class DataKeysTest {
    private final CustomerRowsInMemory rows = new CustomerRowsInMemory();
    private final AtomicLong nanos = new AtomicLong();
    private final DataKeys keys = new DataKeys(rows, purpose -> new byte[32], nanos::get);

    @Test
    void theKeyOfAPersonIsReadBackFromItsWrapping() {
        rows.addKey(1, keys.make(1));
        DataKeys afterRestart = new DataKeys(rows, purpose -> new byte[32], nanos::get);

        assertThat(afterRestart.of(1)).isEqualTo(keys.of(1));
    }

    @Test
    void twoPeopleNeverHaveOneKey() {
        rows.addKey(1, keys.make(1));
        rows.addKey(2, keys.make(2));

        assertThat(keys.of(1)).isNotEqualTo(keys.of(2));
    }

    @Test
    void aKeyThatIsGoneMeansThePersonIsForgotten() {
        assertThatThrownBy(() -> keys.of(1)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("person-forgotten");
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.GONE);
        });
    }

    @Test
    void aKeyInMemoryIsForgottenAfterAMinuteAtMost() {
        rows.addKey(1, keys.make(1));
        rows.keys.clear();
        assertThat(keys.of(1)).isNotNull();

        nanos.addAndGet(DataKeys.REMEMBERED.toNanos());

        assertThatThrownBy(() -> keys.of(1)).isInstanceOf(Refusal.class);
    }
}
