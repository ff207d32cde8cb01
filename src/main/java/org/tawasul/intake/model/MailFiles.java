package org.tawasul.intake.model;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tawasul.files.Files;
import org.tawasul.intake.IncomingMail.Attachment;
import org.tawasul.intake.SubmitCase;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;

/** Keeps the attachments of a mail that the files' checks let in. */
@Component
class MailFiles {
    private static final Logger LOG = LoggerFactory.getLogger(MailFiles.class);

    private final Files files;

    MailFiles(Files files) {
        this.files = files;
    }

    /** @param leftOut how many were not kept */
    record Kept(List<Long> ids, int leftOut) {}

    Kept store(List<Attachment> attachments, Actor actor) {
        List<Long> ids = new ArrayList<>();
        for (Attachment attachment : attachments) {
            byte[] content = attachment.content();
            if (content != null && ids.size() < SubmitCase.FILES) {
                try {
                    ids.add(files.store(attachment.name(), content, actor).id());
                } catch (Refusal refusal) {
                    if (refusal.kind() == Refusal.Kind.TOO_MANY) {
                        throw refusal;
                    }
                    LOG.info("An attachment of a mail was not kept: {}", refusal.code());
                }
            }
        }
        return new Kept(List.copyOf(ids), attachments.size() - ids.size());
    }
}
