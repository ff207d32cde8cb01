package org.tawasul.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class CallerAddressTest {
    private static String of(CallerAddress address, String remote, String... lines) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(remote);
        for (String line : lines) {
            request.addHeader("X-Forwarded-For", line);
        }
        return address.of(request);
    }

    @Test
    void withoutAProxyOfOursNobodysHeaderIsBelieved() {
        CallerAddress none = new CallerAddress(Set.of(), "");
        CallerAddress other = new CallerAddress(Set.of("10.0.0.1"), "X-Forwarded-For");

        assertThat(of(none, "9.9.9.9", "1.2.3.4")).isEqualTo("9.9.9.9");
        assertThat(of(other, "9.9.9.9", "1.2.3.4")).isEqualTo("9.9.9.9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.2.3.4|1.2.3.4",
                "6.6.6.6, 1.2.3.4|1.2.3.4",
                "6.6.6.6, 1.2.3.4, 10.0.0.2|1.2.3.4",
                "10.0.0.2|10.0.0.1",
                "evil.example|10.0.0.1",
                "dead.beef|10.0.0.1",
                "'1.2.3.4, <script>'|10.0.0.1"
            })
    void behindOneTheLastAddressThatIsNotOursCounts(String header, String expected) {
        CallerAddress ours = new CallerAddress(Set.of("10.0.0.1", "10.0.0.2"), "X-Forwarded-For");

        assertThat(of(ours, "10.0.0.1", header)).isEqualTo(expected);
        assertThat(of(ours, "10.0.0.1", "7.7.7.7", header))
                .isEqualTo(expected.equals("10.0.0.1") && header.equals("10.0.0.2") ? "7.7.7.7" : expected);
    }

    @Test
    void oneHouseholdIsOneNetwork() {
        CallerAddress none = new CallerAddress(Set.of(), "");

        assertThat(of(none, "2001:db8:1:2:aaaa::1"))
                .isEqualTo(of(none, "2001:db8:1:2:bbbb::9"))
                .isNotEqualTo(of(none, "2001:db8:1:3::1"));
        assertThat(of(none, "fe80::1%eth0")).isNotEmpty();
        assertThat(of(none, ":::::")).isEqualTo("?");
    }
}
