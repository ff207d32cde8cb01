package org.tawasul.notifications.model;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tawasul.improvement.ImprovementView;
import org.tawasul.shared.Language;

/** Addresses of pages as letters name them, in the language of whoever reads. */
@Component
class PublicPages {
    private final String publicUrl;

    PublicPages(@Value("${tawasul.public-url:}") String publicUrl) {
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** Where everybody reads what became of an improvement. */
    String of(ImprovementView view, Language language) {
        return address(language, "/changes/" + view.number());
    }

    String suggestion(String number, Language language) {
        return address(language, "/suggestions/" + number);
    }

    /** @param path without the language */
    String address(Language language, String path) {
        return publicUrl + "/" + language.tag() + path;
    }
}
