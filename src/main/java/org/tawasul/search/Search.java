package org.tawasul.search;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseLists;
import org.tawasul.cases.CaseState;
import org.tawasul.organisation.SignedIn;

/**
 * Finds cases by what their customers wrote. What it gives to somebody has passed {@link org.tawasul.cases.CaseAccess} in one statement of {@link CaseLists}: what he may not
 * see is not there, in no number either.
 */
public interface Search {
    /** The most signs of a question; enough for a sentence. */
    int LONGEST = 200;
    /** The most lines of one page. */
    int MOST = 50;

    /**
     * Cases that this person may see, the likeliest first; of a number, a telephone number and a block the newest first. Refuses {@code search-too-short}, {@code search-too-long} and
     * {@code search-no-word}, in the field {@code q}.
     *
     * @param page from 1 on
     */
    Found find(String text, int page, int limit, SignedIn who);

    /**
     * Ids of cases that hold all of the words, without asking who sees them: only for a list that asks this itself.
     *
     * @param office an entity or a team that has or had them; null for any
     */
    Set<Long> among(String words, @Nullable String office, int most);

    /** Cases that this person may see and that are like this one, the likest first, with the reason; he may see this one. */
    List<Similar> similar(long caseId, int most, SignedIn who);

    /**
     * Open cases of the same kind about the same service in the same area, newest first: what everybody may know of them. No words are compared, for a question that one case alone answers would
     * tell that case's words.
     */
    List<Near> near(CaseKind kind, String service, String area, Instant since, int most);

    /** Services that were meant by most of those who wrote alike, the commonest first; none unless several cases say so. */
    List<Meant> servicesMeant(CaseKind kind, String words, int most);

    /** Whether all cases have been read since the start; until then the older ones are not found. */
    boolean isComplete();

    /** How a question was understood. */
    enum By {
        NUMBER,
        PHONE,
        BLOCK,
        WORDS,
        /** No case holds all of the words; these hold some. */
        SOME_WORDS
    }

    /**
     * One page of an answer.
     *
     * @param more whether there are lines after these
     * @param cut whether so many cases fit that not all were looked at; more words find better
     */
    record Found(By by, List<CaseLists.Line> lines, boolean more, boolean cut, boolean complete) {}

    /** @param words of this case that the other has too, as they are written here */
    record Similar(CaseLists.Line line, boolean sameService, boolean sameArea, List<String> words) {}

    /** What is public about a case. */
    record Near(long caseId, CaseKind kind, String service, String area, CaseState state, Instant receivedAt) {}

    /** @param cases how many said it */
    record Meant(String service, int cases) {}
}
