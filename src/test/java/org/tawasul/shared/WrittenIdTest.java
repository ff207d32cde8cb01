package org.tawasul.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenIdTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"2020-01-01T00:00:01Z", "2026-11-29T00:00:00Z", "2027-07-23T00:00:00Z", "2087-06-01T00:00:00Z"})
    void idsOfEveryYearAreRead(String moment) {
        long id = new TimeOrderedIds(InstantSource.fixed(Instant.parse(moment)), 255).next();

        assertThat(WrittenId.isOne(Long.toString(id))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1x", "9223372036854775808", "12345678901234567890", "٣"})
    void whatNoNumberHoldsIsNone(String written) {
        assertThat(WrittenId.isOne(written)).isFalse();
    }

    @Test
    void whatIsOneCanBeRead() {
        assertThat(Long.parseLong("8999999999999999999")).isPositive();
        assertThat(WrittenId.isOne("8999999999999999999")).isTrue();
    }
}
