package org.tawasul.cases.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseEvent;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseNumber;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.OpenCase;
import org.tawasul.customers.Customers;
import org.tawasul.customers.Telling;
import org.tawasul.files.Files;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.workflow.Workflow;
import org.tawasul.workflow.contract.ProcessKey;

/** A case begins: its row, its files, its first row of the record, and its process, all at once. */
@Component
class CaseOpening {
    private final CaseFiles files;
    private final CaseNumbers numbers;
    private final Offices offices;
    private final Grievances grievances;
    private final CaseMessages messages;
    private final Customers customers;
    private final Files uploads;
    private final Workflow workflow;
    private final TimeOrderedIds ids;

    CaseOpening(
            CaseFiles files,
            CaseNumbers numbers,
            Offices offices,
            Grievances grievances,
            CaseMessages messages,
            Customers customers,
            Files uploads,
            Workflow workflow,
            TimeOrderedIds ids) {
        this.files = files;
        this.numbers = numbers;
        this.offices = offices;
        this.grievances = grievances;
        this.messages = messages;
        this.customers = customers;
        this.uploads = uploads;
        this.workflow = workflow;
        this.ids = ids;
    }

    /** Returns the new case's id. */
    long open(OpenCase command) {
        if (command.service() != null) {
            offices.requireService(command.service());
        }
        if (command.area() != null) {
            offices.requireArea(command.area());
        }
        Optional<Grievances.Against> against = grievances.against(command);
        CaseRow original = against.map(Grievances.Against::original).orElse(null);
        String area = offices.areaOf(command.area(), command.block());
        CaseNumber number = numbers.next();
        CaseRow row = row(command, area, number, original);
        files.add(row, opened(command, area, number), command.actor());
        against.ifPresent(reply -> grievances.link(row.id(), reply));
        if (command.answer() != null) {
            messages.write(
                    row,
                    CaseMessage.Kind.REPLY,
                    command.answer().words(),
                    command.actor().id(),
                    row.receivedAt());
        }
        if (command.telling() != null) {
            customers.tellApart(row.id(), row.customerId(), command.telling());
        }
        if (!command.files().isEmpty()) {
            uploads.attach(command.files(), row.id(), command.actor());
        }
        files.tell(new CaseEvent.CaseOpened(row.id(), number.toString(), command.kind(), row.receivedAt()));
        workflow.start(processOf(command.kind()), row.id());
        return row.id();
    }

    private static ProcessKey processOf(CaseKind kind) {
        return switch (kind) {
            case COMPLAINT -> ProcessKey.COMPLAINT;
            case INQUIRY -> ProcessKey.INQUIRY;
            case SUGGESTION -> ProcessKey.SUGGESTION;
            case GRIEVANCE -> ProcessKey.GRIEVANCE;
        };
    }

    /** A grievance is about the same as the case whose reply it is against, unless its customer says otherwise. */
    private CaseRow row(OpenCase command, @Nullable String area, CaseNumber number, @Nullable CaseRow original) {
        return new CaseRow(
                ids.next(),
                number.year(),
                number.sequence(),
                command.kind().name(),
                CaseState.RECEIVED.name(),
                command.customerId(),
                customers.seal(command.customerId(), command.subject()),
                customers.seal(command.customerId(), command.description()),
                command.service() == null && original != null ? original.service() : command.service(),
                area == null && original != null ? original.area() : area,
                command.urgency(),
                command.channel(),
                command.files().size(),
                command.actor().id(),
                null,
                null,
                null,
                0,
                null,
                0,
                files.now(),
                null,
                null,
                false,
                null,
                command.block() == null && original != null ? original.block() : command.block(),
                command.language(),
                1);
    }

    private static CaseChange told(CaseChange change, @Nullable Telling apart) {
        return apart == null
                ? change
                : change.with(
                                "told-in",
                                apart.language() == null
                                        ? null
                                        : apart.language().tag())
                        .with(
                                "told-by",
                                apart.channel() == null ? null : apart.channel().code());
    }

    private static CaseChange opened(OpenCase command, @Nullable String area, CaseNumber number) {
        return told(new CaseChange("case-opened"), command.telling())
                .with("number", number.toString())
                .with("kind", command.kind().code())
                .with("service", command.service())
                .with("area", area)
                .with("block", command.block())
                .with("urgency", command.urgency())
                .with("channel", command.channel())
                .with("language", command.language().tag())
                .with("files", command.files().size())
                .with(
                        "article",
                        command.answer() == null
                                ? null
                                : command.answer().article() + " "
                                        + command.answer().version())
                .with(
                        "original",
                        command.original() == null ? null : command.original().toString())
                .words("subject", command.subject())
                .words("description", command.description());
    }
}
