package org.tawasul.decisions.sources;

import java.util.regex.Pattern;

/** A cell after it was parsed to its column's type. There is no literal of free text, on purpose: a phrase is letters, digits and single spaces. */
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

    /**
     * One to three words in the spelling in which they are compared: Arabic or small Latin letters, Latin digits, one space between. Phrases are the same however they were
     * written.
     *
     * @param written as the table has it, to be quoted to its owner
     */
    record Phrase(String words, String written) implements Literal {
        private static final String WORD = "[a-z0-9\\x{0621}-\\x{064A}\\x{0671}-\\x{06D3}]{1,30}";
        private static final Pattern PHRASE = Pattern.compile(WORD + "(?: " + WORD + "){0,2}");

        public Phrase {
            if (!isPhrase(words)) {
                throw new IllegalArgumentException("not a phrase");
            }
        }

        public static boolean isPhrase(String text) {
            return PHRASE.matcher(text).matches();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Phrase phrase && phrase.words.equals(words);
        }

        @Override
        public int hashCode() {
            return words.hashCode();
        }

        @Override
        public String toString() {
            return words;
        }
    }
}
