package org.tawasul.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the text of an article is written: paragraphs parted by an empty line; lines that begin with a hyphen or with a number and a point are steps. There is no other markup. */
public final class ArticleText {
    private static final Pattern STEP = Pattern.compile("(?:[-•]|\\p{Nd}{1,2}[.)])\\s+(.*)");

    private ArticleText() {}

    /** Either one paragraph or the steps that follow each other. */
    public record Part(boolean steps, List<String> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    public static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        boolean steps = false;
        for (String line : text.lines().map(String::strip).toList()) {
            Matcher step = STEP.matcher(line);
            boolean isStep = step.matches();
            if (line.isEmpty() || isStep != steps) {
                close(steps, lines, parts);
            }
            steps = isStep;
            if (!line.isEmpty()) {
                lines.add(isStep ? step.group(1) : line);
            }
        }
        close(steps, lines, parts);
        return parts;
    }

    private static void close(boolean steps, List<String> lines, List<Part> parts) {
        if (!lines.isEmpty()) {
            parts.add(new Part(steps, steps ? lines : List.of(String.join(" ", lines))));
            lines.clear();
        }
    }
}
