package org.tawasul.cases.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tawasul.cases.ReplyCheck;

@Tag("unit")
class CustomerPointsTest {
    @Test
    void numberedLinesAreThePoints() {
        assertThat(open("١- عمود الإنارة لا يعمل\n٢- الرصيف مكسور", "أُصلحت الإنارة."))
                .containsExactly(2);
        assertThat(open("1) The lamp is dark\n2) The kerb is broken", "The kerb will be repaired; the lamp works."))
                .isEmpty();
    }

    @Test
    void sentencesThatAskArePoints() {
        assertThat(open("العمود لا يعمل. متى تصلحونه؟ وهل تُزال النفايات؟", "يُصلح العمود غدًا."))
                .containsExactly(1, 2);
        assertThat(open("وهل تُزال النفايات؟", "أُزيلت نفايات الشارع.")).isEmpty();
    }

    @Test
    void whatIsWrittenOntoAWordDoesNotHideIt() {
        assertThat(open("هل تصلحون الرصيف؟", "بالنسبة للرصيف فسيُعاد بناؤه.")).isEmpty();
        assertThat(open("ماذا عن مدرستنا؟", "أُبلغت المدرسة.")).isEmpty();
    }

    @Test
    void whatIsNumberedInsideALineIsAList() {
        assertThat(open(
                        "1. عمود الإنارة لا يعمل. 2. الرصيف مكسور أمام البيت. 3. هل يمكن زراعة الأشجار؟",
                        "أُصلح عمود الإنارة اليوم."))
                .containsExactly(2, 3);
        assertThat(open("I live at 12. Road 5 is dark", "done")).isEmpty();
    }

    @Test
    void whoAsksWithoutTheSignAsksAllTheSame() {
        assertThat(open("العمود لا يعمل. متى تزرعون الأشجار، وكم تكلفة ذلك", "أُصلح العمود."))
                .containsExactly(1, 2);
        assertThat(open("العمود لا يعمل منذ متى لا أدري", "أُصلح العمود.")).isEmpty();
    }

    @Test
    void aReplyMayTakeUpAPointByItsNumber() {
        assertThat(open("1- متى يصل الباص\n2- الرصيف مكسور", "1- في السابعة\n2- يُعاد بناؤه غدًا"))
                .isEmpty();
    }

    @Test
    void aTextWithoutPointsHasNone() {
        assertThat(CustomerPoints.in("عمود الإنارة لا يعمل منذ 3 أيام.\n12- طريق 2412", "تم"))
                .isEmpty();
        assertThat(CustomerPoints.in("?", "تم"))
                .extracting(ReplyCheck.Point::answered)
                .containsExactly(true);
    }

    private static List<Integer> open(String said, String reply) {
        return CustomerPoints.in(said, reply).stream()
                .filter(point -> !point.answered())
                .map(ReplyCheck.Point::number)
                .toList();
    }
}
