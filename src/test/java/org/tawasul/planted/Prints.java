package org.tawasul.planted;

/** Breaks: nobody prints. Each class breaks one clause, so that each clause is seen to fail. */
public final class Prints {
    private Prints() {}

    public static class Out {
        public void say(String word) {
            System.out.println(word);
        }
    }

    public static class Err {
        public void say(String word) {
            System.err.println(word);
        }
    }

    public static class Trace {
        public void say(Exception fault) {
            fault.printStackTrace();
        }
    }
}
