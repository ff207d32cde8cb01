package org.tawasul.reports;

import java.io.IOException;
import org.tawasul.shared.Language;

/** Says a report in a language, and prints it. */
public interface Papers {
    Paper of(MonthReport report, Language language, ReportReader reader);

    /** A page that needs nothing else, to be kept and printed. */
    String html(Paper paper);

    /** Tagged, with its language and its own letters, on A4. */
    byte[] pdf(Paper paper) throws IOException;

    /** The figures as data. */
    String json(MonthReport report) throws IOException;
}
