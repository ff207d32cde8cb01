package org.tawasul.cases.model;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.ReplyFiles;
import org.tawasul.files.Files;
import org.tawasul.shared.Actor;

/** Keeps with which reply a file goes; whether it has gone, the reply says. */
@Component
final class FilesOfReplies implements ReplyFiles {
    private final CaseRows rows;
    private final Files uploads;
    private final BusinessClock clock;

    FilesOfReplies(CaseRows rows, Files uploads, BusinessClock clock) {
        this.rows = rows;
        this.uploads = uploads;
        this.clock = clock;
    }

    @Override
    public void add(long caseId, List<Long> files, Actor actor) {
        if (files.isEmpty()) {
            return;
        }
        long reply = rows.messages(caseId).stream()
                .filter(row -> row.kind().equals(CaseMessage.Kind.REPLY.name()))
                .reduce((earlier, later) -> later)
                .map(MessageRow::id)
                .orElseThrow(() -> new IllegalStateException("Case " + caseId + " has no reply"));
        uploads.attach(files, caseId, actor);
        files.stream().distinct().forEach(file -> rows.insertReplyFile(new ReplyFileRow(file, reply, caseId)));
    }

    @Override
    public Set<Long> of(long caseId) {
        return rows.replyFiles(caseId).stream().map(ReplyFileRow::fileId).collect(Collectors.toSet());
    }

    @Override
    public Set<Long> hidden(long caseId) {
        List<ReplyFileRow> files = rows.replyFiles(caseId);
        if (files.isEmpty()) {
            return Set.of();
        }
        Instant now = clock.now();
        Set<Long> left = rows.messages(caseId).stream()
                .filter(row -> row.leavesAt() != null && !row.leavesAt().isAfter(now))
                .map(MessageRow::id)
                .collect(Collectors.toSet());
        return files.stream()
                .filter(file -> !left.contains(file.messageId()))
                .map(ReplyFileRow::fileId)
                .collect(Collectors.toSet());
    }
}
