package org.tawasul.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawasul.api.Idempotency;
import org.tawasul.cases.CaseAccess;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.deadlines.Watch;
import org.tawasul.notifications.Outbox;
import org.tawasul.notifications.WatchNotices;

/**
 * The faults that are planted to see whether a scenario notices. Each is one thing that somebody could break: a setting, a row, a bean that does nothing.
 */
enum Fault {
    NO_ROUTES("features/routing", "the table of routes is empty") {
        @Override
        void plant(Path data) {
            change(
                    data,
                    "rules/routing/routes.csv",
                    table -> table.lines().findFirst().orElseThrow() + "\n");
        }
    },
    /** A ladder without a row that fits would not go live: the proofs refuse it. This one is whole and comes too late. */
    LATE_LADDER("features/periods", "what stays late is raised to the senior management a hundred working days later") {
        @Override
        void plant(Path data) {
            change(data, "rules/watch/ladder.csv", table -> table.replace("reply,1,480,", "reply,1,48000,"));
        }
    },
    NO_REMINDER("features/rating", "nobody is reminded of the rating") {
        @Override
        void plant(Path data) {
            remove(data, "rules/watch/not-yet-rated");
        }
    },
    LONG_SILENCE("features/periods", "the customer hears nothing for twice as long as promised") {
        @Override
        void plant(Path data) {
            change(data, "rules/watch/limits.csv", list -> list.replace("silent-days,3", "silent-days,6"));
        }
    },
    NO_SLIP_NOTICE("features/periods", "the customer is not told that a promised date has passed") {
        @Override
        boolean touches(Object bean, String method) {
            return bean instanceof WatchNotices && method.equals("tellSlip");
        }
    },
    NO_NEW_DATE("features/periods", "no new date is promised when one has passed") {
        @Override
        void plant(Path data) {
            change(
                    data,
                    "rules/deadlines/new-dates.csv",
                    table -> table.lines().findFirst().orElseThrow() + "\n");
        }
    },
    COPIES_PASS("features/reply", "a reply copied from another case leaves without a question") {
        @Override
        void plant(Path data) {
            remove(data, "rules/reply/copied");
        }
    },
    NOT_OURS_PASSES("features/reply", "a reply may say that the matter is not the entity's") {
        @Override
        void plant(Path data) {
            remove(data, "rules/reply/not-ours");
        }
    },
    ASKED_FOR_EVER("features/handling", "a customer is asked again and again") {
        @Override
        void plant(Path data) {
            change(data, "rules/reply/limits.csv", list -> list.replace("questions,2", "questions,9"));
        }
    },
    LONGER_PERIOD("features/receipt", "the period of a normal complaint is a day too long") {
        @Override
        void plant(Path data) {
            change(data, "rules/deadlines/deadlines.csv", table -> table.replace("5 working-days", "6 working-days"));
        }
    },
    /** A wrong arrow of the main way would not go live: the guard of lives refuses it. This one is drawn well and means something else. */
    WRONG_GATEWAY("features/together", "a part that another entity does is taken for an opinion") {
        @Override
        void plant(Path data) {
            // As the drawing's file writes an apostrophe.
            change(
                    data,
                    "processes/shared/contribution.bpmn",
                    model -> model.replace("&#x27;part&#x27;", "&#x27;colleague&#x27;"));
        }
    },
    DAY_14_REFUSED("features/rating", "the rating window closes a day early") {
        @Override
        Map<String, Object> settings() {
            return Map.of("tawasul.feedback.window", "13 calendar-days");
        }
    },
    DAY_15_ACCEPTED("features/rating", "the rating window closes a day late") {
        @Override
        Map<String, Object> settings() {
            return Map.of("tawasul.feedback.window", "15 calendar-days");
        }
    },
    NO_TRANSFER_LIMIT("features/handling", "a case may be passed on without end") {
        @Override
        Map<String, Object> settings() {
            return Map.of("tawasul.cases.transfers", "20");
        }
    },
    SWEEPER_OFF("features/periods", "nobody looks at the deadlines") {
        @Override
        boolean touches(Object bean, String method) {
            return bean instanceof Watch && method.equals("sweep");
        }

        @Override
        Object instead(Object[] arguments) {
            return 0;
        }
    },
    OUTBOX_OFF("features/receipt", "messages are written and never delivered") {
        @Override
        boolean touches(Object bean, String method) {
            return bean instanceof Outbox && method.equals("deliver");
        }

        @Override
        Object instead(Object[] arguments) {
            return 0;
        }
    },
    NO_PAUSE("features/handling", "the reply period runs while the customer is asked") {
        @Override
        boolean touches(Object bean, String method) {
            return bean instanceof Deadlines && method.equals("pause");
        }
    },
    EVERYBODY_SEES("features/access", "everybody sees every case") {
        @Override
        boolean touches(Object bean, String method) {
            return bean instanceof CaseAccess && (method.startsWith("maySee") || method.startsWith("require"));
        }

        @Override
        Object instead(Object[] arguments) {
            return true;
        }
    },
    TWICE_IS_TWICE("features/receipt", "a repeated request is carried out again") {
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

    /** Where a scenario should notice; running only these keeps so many broken programs affordable. */
    final String features;

    final String sentence;

    Fault(String features, String sentence) {
        this.features = features;
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

    /** A rule's folder. What a list has to name can't be taken out of it: the proofs would refuse that. */
    private static void remove(Path data, String folder) {
        try (Stream<Path> files = Files.list(data.resolve(folder))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(data.resolve(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
