package org.tawasul.workflow.guard;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The three forms an expression in a model may have; a text in any other form that the engine could evaluate is refused. */
public final class Expressions {
    /** How a model hands its case on to a model that it calls. */
    public static final String BUSINESS_KEY = "#{execution.processBusinessKey}";

    private static final Pattern WHOLE = Pattern.compile("[$#]\\{([^{}]*)}");
    private static final Pattern BEAN = Pattern.compile("\\s*([a-z][A-Za-z0-9]{0,99})\\s*");

    private Expressions() {}

    /** Whether the engine's own expression language would evaluate something in this text. */
    public static boolean isIn(String text) {
        return text.contains("${") || text.contains("#{");
    }

    /** What stands between the braces, if the whole text is one expression. */
    public static Optional<String> body(String text) {
        Matcher matcher = WHOLE.matcher(text.strip());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The name, if the text is <code>${name}</code>. */
    public static Optional<String> beanName(String text) {
        return body(text).map(BEAN::matcher).filter(Matcher::matches).map(matcher -> matcher.group(1));
    }
}
