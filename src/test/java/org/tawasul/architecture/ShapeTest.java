package org.tawasul.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences of the design that byte code can answer for. */
class ShapeTest {
    static Stream<Guard> guards() {
        return Stream.of(EngineGuards.all(), LayerGuards.all(), MannerGuards.all(), ReplayGuards.all())
                .flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("guards")
    void holds(Guard guard) {
        guard.checkMain();
    }

    @ParameterizedTest
    @MethodSource("guards")
    void isBrokenByWhatWasPlanted(Guard guard) {
        assertThat(guard.planted()).isNotEmpty();
        assertThat(guard.planted())
                .allSatisfy(planted ->
                        assertThat(guard.evaluate(planted).hasViolation()).isTrue());
    }
}
