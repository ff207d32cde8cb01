package org.tawasul.workflow.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ConditionProperties {
    /** Whatever is written: it is a condition or it is refused, and a condition asks for nothing but variables by plain names. */
    @Property(tries = 2000)
    void anyTextIsAConditionOrRefused(@ForAll("texts") String text) {
        try {
            Condition.parse(text).holds(name -> {
                assertThat(name).matches("[A-Za-z][A-Za-z0-9]*");
                return "x";
            });
        } catch (ConditionError refused) {
            assertThat(refused.position()).isBetween(0, text.length());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "a",
                "b1",
                "'x'",
                "\"y\"",
                "==",
                "!=",
                "<",
                ">=",
                "&&",
                "||",
                "!",
                "(",
                ")",
                " ",
                ".",
                "[",
                "]",
                "3",
                "-2.5",
                "true",
                "class",
                "getClass()",
                "${",
                "}",
                "#{",
                "\\",
                "'",
                "\n",
                "?",
                ":",
                "empty",
                "ء");
        return pieces.list().ofMaxSize(25).map(list -> String.join("", list));
    }

    @Property
    void notTurnsTheAnswerAndAndBindsMoreThanOr(@ForAll boolean a, @ForAll boolean b, @ForAll boolean c) {
        Map<String, Object> values = new HashMap<>(Map.of("a", a, "b", b, "c", c));
        assertThat(Condition.parse("a == true || b == true && !(c == true)").holds(values::get))
                .isEqualTo(a || (b && !c));
        assertThat(Condition.parse("(a == true || b == true) && c != true").holds(values::get))
                .isEqualTo((a || b) && !c);
    }

    @Property
    void numbersAreOrderedAsNumbersFromBothSides(@ForAll int left, @ForAll int right) {
        Map<String, Object> values = Map.of("n", String.valueOf(left));
        assertThat(Condition.parse("n < " + right).holds(values::get)).isEqualTo(left < right);
        assertThat(Condition.parse(right + " <= n").holds(values::get)).isEqualTo(right <= left);
    }

    @Example
    void whatIsNotSetEqualsNothing() {
        assertThat(Condition.parse("a == 'x'").holds(name -> null)).isFalse();
        assertThat(Condition.parse("a != 'x'").holds(name -> null)).isTrue();
        assertThat(Condition.parse("a > 3").holds(name -> null)).isFalse();
    }
}
