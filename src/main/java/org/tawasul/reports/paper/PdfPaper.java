package org.tawasul.reports.paper;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.tawasul.shared.Language;

/** Prints a page: tagged, with our own letters in it, shaped and from right to left where they are Arabic. It loads nothing from anywhere. */
final class PdfPaper {
    private static final String FAMILY = "Plex";

    private PdfPaper() {}

    static byte[] print(Language language, String html) throws IOException {
        XRLog.setLoggingEnabled(false);
        FontMappers.set(OwnLetters.MAPPER);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.defaultTextDirection(language == Language.AR ? TextDirection.RTL : TextDirection.LTR);
        builder.usePdfUaAccessibility(true);
        builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
        builder.useFont(() -> letters(OwnLetters.REGULAR), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> letters(OwnLetters.BOLD), FAMILY, 600, FontStyle.NORMAL, true);
        builder.withProducer("Tawasul");
        builder.withHtmlContent(html, null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        builder.toStream(out);
        builder.run();
        return out.toByteArray();
    }

    static InputStream letters(String file) {
        return Objects.requireNonNull(PdfPaper.class.getResourceAsStream(file));
    }
}
