package org.tawasul.search.model;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Forms that are made already, handed to the index one after the other. */
final class WordStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Iterator<String> forms;

    WordStream(List<String> forms) {
        this.forms = forms.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!forms.hasNext()) {
            return false;
        }
        clearAttributes();
        term.append(forms.next());
        return true;
    }
}
