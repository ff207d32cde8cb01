package org.tawasul.planted;

import org.springframework.stereotype.Service;

/** Breaks: nothing is called by what it is technically. Each class breaks one clause, so that each clause is seen to fail. */
public final class Named {
    private Named() {}

    /** Abstract, so that no test starts it. */
    @Service
    public abstract static class Serving {}

    public static class SomeManager {}

    public static class SomeImpl {}

    public static class SomeDto {}

    public static class SomeUtils {}
}
