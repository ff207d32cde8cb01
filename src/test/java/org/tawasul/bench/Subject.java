package org.tawasul.bench;

/** One way to let a case live: what the bench runs against the others. */
interface Subject extends AutoCloseable {
    String name();

    /** One whole life, from receipt to closing; every command commits before the next begins. */
    void life(int thread);

    @Override
    void close();
}
