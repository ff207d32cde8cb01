package org.tawasul.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tawasul.api.Idempotency;
import org.tawasul.cases.CaseAccess;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.deadlines.Watch;
import org.tawasul.notifications.Outbox;

/**
 * The faults that are planted to see whether a scenario notices. Each is one thing that somebody could break: a setting, a row, a bean that does nothing.
 */
enum Fault {
    NO_ROUTES("the table of routes is empty") {
        @Override
        void plant(Path data) {
            change(
                    data,
                    "rules/routing/routes.csv",
                    table -> table.lines().findFirst().orElseThrow() + "\n");
        }
    },
    NO_LADDER("nobody is told when a case stays late") {
        @Override
        void plant(Path data) {
            change(
                    data,
                    "rules/watch/ladder.csv",
                    table -> table.lines().findFirst().orElseThrow() + "\n");
        }
    },
    LONGER_PERIOD("the period of a normal complaint is a day too long") {
        @Override
        void plant(Path data) {
            change(data, "rules/deadlines/deadlines.csv", table -> table.replace("5 working-days", "6 working-days"));
        }
    },
    WRONG_GATEWAY("a question to the customer is taken for a transfer") {
        @Override
        void plant(Path data) {
            change(data, "processes/complaint/complaint.bpmn", model -> model.replace(
                            "${handling == 'asked'}", "${handling == 'nothing'}")
                    .replace("${handling == 'transferred'}", "${handling == 'asked'}")
                    .replace("${handling == 'nothing'}", "${handling == 'transferred'}"));
        }
    },
    DAY_14_REFUSED("the rating window closes a day early") {
        @Override
        Map<String, Object> settings() {
            return Map.of("tawasul.feedback.window", "13 calendar-days");
        }
    },
    DAY_15_ACCEPTED("the rating window closes a day late") {
        @Override
        Map<String, Object> settings() {
            return Map.of("tawasul.feedback.window", "15 calendar-days");
        }
    },
    NO_TRANSFER_LIMIT("a case may be passed on without end") {
        @Override
        Map<String, Object> settings() {
            return Map.of("tawasul.cases.transfers", "99");
        }
    },
    SWEEPER_OFF("nobody looks at the deadlines") {
        @Override
        boolean touches(Object bean, String method) {
            return bean instanceof Watch && method.equals("sweep");
        }

        @Override
        Object instead(Object[] arguments) {
            return 0;
        }
    },
    OUTBOX_OFF("messages are written and never delivered") {
        @Override
        boolean touches(Object bean, String method) {
            return bean instanceof Outbox && method.equals("deliver");
        }

        @Override
        Object instead(Object[] arguments) {
            return 0;
        }
    },
    NO_PAUSE("the reply period runs while the customer is asked") {
        @Override
        boolean touches(Object bean, String method) {
            return bean instanceof Deadlines && method.equals("pause");
        }
    },
    EVERYBODY_SEES("everybody sees every case") {
        @Override
        boolean touches(Object bean, String method) {
            return bean instanceof CaseAccess && (method.equals("maySee") || method.equals("require"));
        }

        @Override
        Object instead(Object[] arguments) {
            return true;
        }
    },
    TWICE_IS_TWICE("a repeated request is carried out again") {
        @Override
        boolean touches(Object bean, String method) {
            return bean instanceof Idempotency && method.equals("once");
        }

        @Override
        Object instead(Object[] arguments) {
            return Arrays.stream(arguments)
                    .filter(Supplier.class::isInstance)
                    .map(command -> ((Supplier<?>) command).get())
                    .findFirst()
                    .orElseThrow();
        }
    };

    final String sentence;

    Fault(String sentence) {
        this.sentence = sentence;
    }

    /** Changes the sources before the program starts. */
    void plant(Path data) {}

    /** Settings that replace the right ones. */
    Map<String, Object> settings() {
        return Map.of();
    }

    /** Whether a bean's method does something else than it should. */
    boolean touches(Object bean, String method) {
        return false;
    }

    /** What it does instead; nothing, if the method has no answer. */
    @Nullable
    Object instead(Object[] arguments) {
        return null;
    }

    private static void change(Path data, String file, UnaryOperator<String> change) {
        try {
            Path path = data.resolve(file);
            String right = Files.readString(path);
            String wrong = change.apply(right);
            if (wrong.equals(right)) {
                throw new IllegalStateException("The fault changes nothing in " + file);
            }
            Files.writeString(path, wrong);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
