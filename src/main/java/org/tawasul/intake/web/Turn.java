package org.tawasul.intake.web;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CustomerChoices;
import org.tawasul.intake.SubmitCase;
import org.tawasul.shared.Refusal;

/** What a customer may do to his case in words of his own. */
enum Turn {
    ANSWER("text", SubmitCase.DESCRIPTION, true),
    ADD("text", SubmitCase.DESCRIPTION, true),
    WITHDRAW("reason", 2000, false),
    REOPEN("reason", 2000, false),
    GRIEVANCE("description", SubmitCase.DESCRIPTION, true),
    NOT_DONE("text", 2000, false);

    private final String field;
    private final int most;
    private final boolean files;

    Turn(String field, int most, boolean files) {
        this.field = field;
        this.most = most;
        this.files = files;
    }

    static Turn of(String code) {
        return Arrays.stream(values())
                .filter(turn -> turn.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "page-unknown"));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the words are called where they are refused. */
    public String field() {
        return field;
    }

    public int most() {
        return most;
    }

    public boolean takesFiles() {
        return files;
    }

    /** @param contestable whether the commitment may be contested */
    void mustBeOpen(@Nullable CustomerChoices open, boolean contestable) {
        if (open == null || !isOpen(open, contestable)) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "turn-not-open");
        }
    }

    boolean isOpen(CustomerChoices open, boolean contestable) {
        return switch (this) {
            case ANSWER -> open.answer();
            case ADD -> open.add();
            case WITHDRAW -> open.withdraw();
            case REOPEN -> open.reopenUntil() != null;
            case GRIEVANCE -> open.objectUntil() != null;
            case NOT_DONE -> contestable;
        };
    }
}
