package org.tawasul.decisions.sources;

/** A cell after it was parsed to its column's type. There is no literal of free text, on purpose. */
public sealed interface Literal {
    /** Lower-case letters, digits and hyphens, at most 63, as {@link Codes} has it. */
    record Code(String code) implements Literal {
        public Code {
            if (!Codes.isCode(code)) {
                throw new IllegalArgumentException("not a code");
            }
        }

        @Override
        public String toString() {
            return code;
        }
    }

    /** At most nine digits. */
    record Number(long number) implements Literal {
        @Override
        public String toString() {
            return Long.toString(number);
        }
    }

    /** Yes or no. */
    record Truth(boolean truth) implements Literal {
        @Override
        public String toString() {
            return Boolean.toString(truth);
        }
    }
}
