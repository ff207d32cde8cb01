package org.tawasul.administration.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tawasul.notifications.MessageTexts;
import org.tawasul.notifications.MessageTexts.Sentence;
import org.tawasul.organisation.Role;
import org.tawasul.pages.Visitor;

/** What customers and staff are told, sentence by sentence in both languages, with what each is told. */
@Controller
@RequestMapping("/{language:ar|en}/administration/messages")
final class MessagePages {
    private final MessageTexts texts;

    MessagePages(MessageTexts texts) {
        this.texts = texts;
    }

    /** A message by its subject. */
    record Line(String template, Sentence subject) {}

    @GetMapping
    String list(Visitor visitor, Model model) {
        visitor.mustBe(Role.ADMINISTRATOR);
        model.addAttribute(
                "lines",
                texts.templates().stream()
                        .map(template -> new Line(template, texts.of(template).get(0)))
                        .toList());
        return "administration/messages";
    }

    @GetMapping("/{template}")
    String one(Visitor visitor, @PathVariable("template") String template, Model model) {
        visitor.mustBe(Role.ADMINISTRATOR);
        List<Sentence> sentences = texts.of(template);
        if (sentences.isEmpty()) {
            throw LiveFiles.unknown();
        }
        model.addAttribute("template", template);
        model.addAttribute("sentences", sentences);
        return "administration/message";
    }
}
