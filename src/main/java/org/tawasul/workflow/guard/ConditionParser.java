package org.tawasul.workflow.guard;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Condition} by recursive descent.
 *
 * <pre>
 * or         = and { "||" and }
 * and        = not { "&amp;&amp;" not }
 * not        = "!" not | "(" or ")" | comparison
 * comparison = operand operator operand     (one a variable, the other a literal)
 * literal    = 'text' | "text" | number | true | false
 * </pre>
 */
final class ConditionParser {
    private static final int MAX_LENGTH = 500;
    private static final int MAX_DEPTH = 20;
    private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]*");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,59}");
    private static final Pattern TEXT = Pattern.compile("'([^'\\\\\"]{0,100})'|\"([^'\\\\\"]{0,100})\"");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern SIGN = Pattern.compile("==|!=|<=|>=|<|>");

    private final String text;
    private int position;
    private int depth;

    ConditionParser(String text) {
        this.text = text;
    }

    Condition whole() {
        if (text.length() > MAX_LENGTH) {
            throw error();
        }
        Condition condition = or();
        skipSpace();
        if (position != text.length()) {
            throw error();
        }
        return condition;
    }

    private Condition or() {
        Condition left = and();
        while (accept("||")) {
            left = new Condition.Or(left, and());
        }
        return left;
    }

    private Condition and() {
        Condition left = not();
        while (accept("&&")) {
            left = new Condition.And(left, not());
        }
        return left;
    }

    private Condition not() {
        if (++depth > MAX_DEPTH) {
            throw error();
        }
        try {
            if (accept("!")) {
                return new Condition.Not(not());
            }
            if (accept("(")) {
                Condition inner = or();
                expect(")");
                return inner;
            }
            return comparison();
        } finally {
            depth--;
        }
    }

    private Condition comparison() {
        Operand left = operand();
        skipSpace();
        String sign = read(SIGN, 0);
        if (sign == null) {
            throw error();
        }
        Condition.Operator operator = Condition.Operator.of(sign);
        Operand right = operand();
        if (left.isVariable() == right.isVariable()) {
            throw error();
        }
        return left.isVariable()
                ? new Condition.Comparison(left.text(), operator, right.text())
                : new Condition.Comparison(right.text(), operator.mirrored(), left.text());
    }

    private record Operand(boolean isVariable, String text) {}

    private Operand operand() {
        skipSpace();
        Matcher quoted = TEXT.matcher(text).region(position, text.length());
        if (quoted.lookingAt()) {
            position = quoted.end();
            return new Operand(false, quoted.group(1) == null ? quoted.group(2) : quoted.group(1));
        }
        String number = read(NUMBER, 0);
        if (number != null) {
            return new Operand(false, number);
        }
        String name = read(NAME, 0);
        if (name == null) {
            throw error();
        }
        return new Operand(!name.equals("true") && !name.equals("false"), name);
    }

    private @Nullable String read(Pattern pattern, int group) {
        Matcher matcher = pattern.matcher(text).region(position, text.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        position = matcher.end();
        return matcher.group(group);
    }

    private boolean accept(String sign) {
        skipSpace();
        if (text.startsWith(sign, position)) {
            position += sign.length();
            return true;
        }
        return false;
    }

    private void expect(String sign) {
        if (!accept(sign)) {
            throw error();
        }
    }

    private void skipSpace() {
        Matcher matcher = SPACE.matcher(text).region(position, text.length());
        if (matcher.lookingAt()) {
            position = matcher.end();
        }
    }

    private ConditionError error() {
        return new ConditionError(text, position);
    }
}
