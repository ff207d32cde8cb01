package org.tawasul.browser;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** What the parser of the specification finds wrong with a page: unclosed and misplaced elements, attributes given twice, characters that may not stand there. */
final class ValidHtml {
    private ValidHtml() {}

    static List<String> mistakes(String html) {
        List<String> found = new ArrayList<>();
        HtmlParser parser = new HtmlParser(XmlViolationPolicy.ALLOW);
        parser.setContentHandler(new DefaultHandler());
        parser.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException mistake) {
                // Of style and not of form.
            }

            @Override
            public void error(SAXParseException mistake) {
                found.add("line " + mistake.getLineNumber() + ": " + mistake.getMessage());
            }

            @Override
            public void fatalError(SAXParseException mistake) {
                error(mistake);
            }
        });
        try {
            parser.parse(new InputSource(new StringReader(html)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            found.add(e.getMessage());
        }
        return found;
    }
}
