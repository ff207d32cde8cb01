package org.tawasul.improvement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tawasul.improvement.ContributeToStudy;
import org.tawasul.shared.FieldRefusals;
import org.tawasul.shared.Refusal;

/** What is typed about cost and time, as people type it. */
class ClusterActsTest {
    @Test
    void numbersAreReadAsPeopleWriteThem() {
        assertThat(ClusterActs.contribution(typed("٤,٠٠٠", " 6 "))).isEqualTo(new ContributeToStudy(4000L, "ظل", 6));
        assertThat(ClusterActs.contribution(typed("12 000", "520")).cost()).isEqualTo(12_000);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThatThrownBy(() ->
                        ClusterActs.contribution(new ActForm(Map.of("cost", "much", "benefit", "", "weeks", "-1"))))
                .isInstanceOfSatisfying(FieldRefusals.class, several -> assertThat(several.refusals())
                        .extracting(Refusal::field)
                        .containsExactlyInAnyOrder("cost", "benefit", "weeks"));
    }

    @Test
    void aNumberThatIsFarTooLargeIsNoSmallOne() {
        assertThatThrownBy(() -> ClusterActs.contribution(typed("10", "4294967297")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("weeks"));
    }

    private static ActForm typed(String cost, String weeks) {
        return new ActForm(Map.of("cost", cost, "benefit", "ظل", "weeks", weeks));
    }
}
