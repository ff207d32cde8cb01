package org.tawasul.planted;

/** Breaks: a root knows nothing of what is inside. Each class breaks one clause, so that each clause is seen to fail. */
public final class RootSeesInside {
    private RootSeesInside() {}

    public static class Model {
        org.tawasul.planted.model.SeesSpring seen;
    }

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
