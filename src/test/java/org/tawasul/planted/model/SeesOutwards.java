package org.tawasul.planted.model;

/** Breaks: the model knows neither web nor delegates nor persistence. Each class breaks one clause, so that each clause is seen to fail. */
public final class SeesOutwards {
    private SeesOutwards() {}

    public static class Web {
        org.tawasul.planted.web.SeesModel seen;
    }

    public static class Delegates {
        org.tawasul.planted.process.Shouting seen;
    }

    public static class Rows {
        org.tawasul.planted.persistence.SeesOutwards seen;
    }
}
