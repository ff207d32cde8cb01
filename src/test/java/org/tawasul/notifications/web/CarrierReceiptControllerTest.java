package org.tawasul.notifications.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tawasul.api.web.ApiSlice;
import org.tawasul.notifications.Receipts.Receipt;
import org.tawasul.notifications.SmsReceiptDoor;
import org.tawasul.testing.MovableClock;

class CarrierReceiptControllerTest {
    private static final String DELIVERED = "{\"reference\":\"outbox-7\",\"state\":\"delivered\"}";

    private final List<Receipt> heard = new ArrayList<>();

    @Test
    void whoKnowsTheSecretIsHeard() throws Exception {
        assertThat(status("shh", "shh", DELIVERED)).isEqualTo(204);
        assertThat(status("shh", "shh", "{\"reference\":\"outbox-8\",\"state\":\"failed\",\"detail\":\"UNDELIV\"}"))
                .isEqualTo(204);
        assertThat(heard)
                .containsExactly(
                        new Receipt("outbox-7", true, "delivered", MovableClock.START),
                        new Receipt("outbox-8", false, "UNDELIV", MovableClock.START));
    }

    @Test
    void nobodyElseIs() throws Exception {
        assertThat(status("shh", null, DELIVERED)).isEqualTo(401);
        assertThat(status("shh", "", DELIVERED)).isEqualTo(401);
        assertThat(status("shh", "sh", DELIVERED)).isEqualTo(401);
        assertThat(status("shh", "shhh", DELIVERED)).isEqualTo(401);
        assertThat(status("", "", DELIVERED)).as("no secret is set").isEqualTo(401);
        assertThat(status(null, "", DELIVERED)).as("no carrier tells").isEqualTo(401);
        assertThat(heard).isEmpty();
    }

    @Test
    void whatIsNoReceiptIsRefused() throws Exception {
        assertThat(status("shh", "shh", "{\"reference\":\"outbox-7\",\"state\":\"maybe\"}"))
                .isEqualTo(400);
        assertThat(status("shh", "shh", "{\"state\":\"failed\"}")).isEqualTo(400);
        assertThat(heard).isEmpty();
    }

    private int status(@Nullable String known, @Nullable String given, String body) throws Exception {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        if (known != null) {
            beans.addBean("door", (SmsReceiptDoor) () -> known);
        }
        MockMvc doors = ApiSlice.of(new CarrierReceiptController(
                heard::add, beans.getBeanProvider(SmsReceiptDoor.class), new MovableClock(ZoneId.of("Asia/Bahrain"))));
        MockHttpServletRequestBuilder request = post("/api/v1/carrier-receipts")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        if (given != null) {
            request.header("X-Carrier-Secret", given);
        }
        return doors.perform(request).andReturn().getResponse().getStatus();
    }
}
