package org.tawasul.planted.persistence;

/** Breaks: persistence knows neither web nor delegates. Each class breaks one clause, so that each clause is seen to fail. */
public final class SeesOutwards {
    private SeesOutwards() {}

    public static class Web {
        org.tawasul.planted.web.SeesModel seen;
    }

    public static class Delegates {
        org.tawasul.planted.process.Shouting seen;
    }
}
