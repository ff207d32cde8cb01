package org.tawasul.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.tawasul.shared.CannotStart;

class SettingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tawasul.cases.reply|5 days|a period from 1 to 1000",
                "tawasul.cases.reply|0 working-days|a period from 1 to 1000",
                "tawasul.cases.customer-answer|ten|a period from 1 to 1000",
                "tawasul.cases.transfers|-1|from 0 to 20",
                "tawasul.cases.transfers|21|from 0 to 20",
                "tawasul.cases.recall|-1m|from 0s to 24h",
                "tawasul.cases.recall|25h|from 0s to 24h",
                "tawasul.cases.promise|0|from 1 to 1000",
                "tawasul.side-work.part|3|a period from 1 to 1000",
            })
    void aSettingThatCannotBeIsNamedAtTheStart(String name, String value, String allowed) {
        Throwable refused = catchThrowable(() -> bind(name, value));

        assertThat(refused).rootCause().isInstanceOf(CannotStart.class).hasMessageContainingAll(name, allowed);
    }

    @ParameterizedTest
    @CsvSource({"tawasul.cases.transfers,0", "tawasul.cases.recall,0s", "tawasul.side-work.part,4 working-hours"})
    void theEndsOfWhatMayBeAreTaken(String name, String value) {
        assertThat(bind(name, value)).isNotNull();
    }

    private static Object bind(String name, String value) {
        Binder binder = new Binder(new MapConfigurationPropertySource(Map.of(name, value)));
        return name.startsWith("tawasul.cases.")
                ? binder.bind("tawasul.cases", CasePeriods.class).get()
                : binder.bind("tawasul.side-work", SideWorkPeriods.class).get();
    }
}
