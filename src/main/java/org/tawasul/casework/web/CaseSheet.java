package org.tawasul.casework.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Contribution;
import org.tawasul.casework.TimeLeft;
import org.tawasul.customers.Customer;
import org.tawasul.customers.QuietHours;
import org.tawasul.decisions.ExplainedDecision;
import org.tawasul.feedback.Rating;
import org.tawasul.files.StoredFile;
import org.tawasul.pages.MapPicture;
import org.tawasul.shared.Bilingual;

/**
 * Everything that a page shows of a case. For who only contributes to it: what the customer wrote and what is asked of themselves.
 *
 * @param whole whether its reader sees all of it
 * @param customer what the customer is called; null if he never said or is forgotten
 * @param talk what was said, oldest first, beginning with what the customer wants
 * @param steps what happened, newest first
 * @param why the decision that brought it here; null if a person did
 * @param decisions all that rules decided, newest first
 * @param left how much time is left for the reply
 * @param linked other cases that it concerns
 * @param bundled with how many others it is to be answered
 * @param doubles how many others of the same customer could be joined with it, or parted from it
 * @param followers by how many other customers it is followed
 * @param people who had to do with it
 * @param told how its customer wants to be told; null for who only contributes and of whoever is forgotten
 * @param way how it came here where no rule sent it; null where one did, or nothing was decided yet
 * @param block number of the block that it is about; null if nobody said it
 * @param rating what its customer thinks of the reply; null until he has said it
 */
record CaseSheet(
        CaseView view,
        boolean whole,
        @Nullable String customer,
        List<Said> talk,
        List<StoredFile> files,
        List<Happened> steps,
        @Nullable ExplainedDecision why,
        List<ExplainedDecision> decisions,
        TimeLeft left,
        List<Clock> clocks,
        List<Pause> pauses,
        List<Contribution> contributions,
        List<Linked> linked,
        int bundled,
        int doubles,
        int followers,
        List<Bilingual> people,
        @Nullable Rating rating,
        @Nullable Integer block,
        @Nullable Way way,
        @Nullable Told told) {
    /** Whether a reply may still be taken back. */
    public boolean holdsReply() {
        return talk.stream().anyMatch(said -> said.leavesAt() != null);
    }

    /** The place with which the customer's words end, which its reader reads as well. */
    public @Nullable MapPicture picture() {
        return MapPicture.ofWords(view.description());
    }

    /**
     * Something said.
     *
     * @param side {@code customer}, {@code office} or {@code remark}
     * @param by null for the customer
     * @param leavesAt of a reply that is still held back: until when
     * @param waits whether it is written and not sent
     */
    record Said(
            String side,
            String kind,
            @Nullable Bilingual by,
            Instant at,
            String text,
            @Nullable Instant leavesAt,
            boolean waits) {}

    /**
     * How it came to whoever has it.
     *
     * @param how {@code transferred}, {@code settled}, {@code referred}, {@code decree}, {@code grievance}, {@code grievance-triage} or {@code triage}
     * @param by null where nobody did
     */
    record Way(
            String how,
            @Nullable Bilingual from,
            @Nullable Bilingual to,
            @Nullable Bilingual by,
            Instant at,
            @Nullable String reason) {}

    /**
     * How a customer wants to be told.
     *
     * @param by {@code sms}, {@code mail}, {@code both}, or {@code in-case} of whoever can't be written to
     * @param quiet when not; null: he never said it
     */
    record Told(String by, String language, @Nullable QuietHours quiet) {
        static Told of(Customer customer) {
            boolean mail = customer.mail() != null;
            boolean phone = customer.phone() != null;
            String chosen = customer.preferences().channel().code();
            String by = mail && phone ? chosen : mail ? "mail" : phone ? "sms" : "in-case";
            return new Told(
                    by, customer.language().tag(), customer.preferences().quiet());
        }
    }

    /** Something that happened, in words. */
    record Happened(Bilingual sentence, Instant at, @Nullable Bilingual by) {}

    /** A clock that runs or stands still. */
    record Clock(String kind, TimeLeft left, @Nullable Instant due, boolean exceeded) {}

    /** @param until null while it lasts */
    record Pause(Instant from, @Nullable Instant until) {}

    /** @param how {@code original}, {@code first} or {@code joined} */
    record Linked(String how, String number) {}
}
