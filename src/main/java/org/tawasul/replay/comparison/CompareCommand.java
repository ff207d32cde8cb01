package org.tawasul.replay.comparison;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;
import org.tawasul.shared.Terminal;
import org.tawasul.shared.text.Texts;

/**
 * {@code bin/tawasul compare A B}: what the second of two replays of the same records did otherwise. Exit codes: 0 without a difference, 1 with differences, 2 when it could not
 * be told.
 */
public final class CompareCommand {
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final int SAME = 0;
    private static final int DIFFERENT = 1;
    private static final int NOT_TOLD = 2;

    private final Texts texts;
    private final PrintStream out;
    private final PrintStream err;

    CompareCommand(ZoneId zone, PrintStream out, PrintStream err) {
        this.texts = new Texts(zone, List.of("replay-comparison"));
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        // As the service reads it, which takes the same from application.yml otherwise.
        String zone = System.getenv().getOrDefault("TAWASUL_ZONE", "Asia/Bahrain");
        System.exit(new CompareCommand(ZoneId.of(zone), Terminal.out(), Terminal.err()).run(arguments));
    }

    int run(String... arguments) {
        CompareArguments asked = CompareArguments.of(List.of(arguments));
        if (asked.help()) {
            out.println(say(Message.of("compare.help"), asked.language()));
            return SAME;
        }
        if (asked.fault() != null) {
            err.println(say(asked.fault(), asked.language()));
            return NOT_TOLD;
        }
        try {
            Comparison comparison = OutcomeFiles.compare(asked.a(), asked.b());
            new ComparisonText(texts, asked.language()).lines(comparison).forEach(out::println);
            if (asked.json() != null) {
                write(comparison, asked.json());
            }
            return comparison.same() ? SAME : DIFFERENT;
        } catch (CannotCompare e) {
            err.println(say(e.reason(), asked.language()));
            return NOT_TOLD;
        }
    }

    private static void write(Comparison comparison, Path file) throws CannotCompare {
        try {
            Files.writeString(file, JSON.writeValueAsString(comparison) + "\n");
        } catch (IOException e) {
            throw new CannotCompare(new Message("compare.unwritable", Map.of("file", file.toString())));
        }
    }

    private String say(Message message, Language language) {
        return texts.sayWhole(message, language);
    }
}
