package org.tawasul.search.model;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseKind;
import org.tawasul.organisation.SignedIn;
import org.tawasul.search.Search;

/** The module's one door. */
@Component
final class IndexedSearch implements Search {
    private static final int LAST_PAGE = 100;

    private final FoundCases found;
    private final LikeCases like;
    private final IndexKeeper keeper;

    IndexedSearch(FoundCases found, LikeCases like, IndexKeeper keeper) {
        this.found = found;
        this.like = like;
        this.keeper = keeper;
    }

    @Override
    public Found find(String text, int page, int limit, SignedIn who) {
        return found.find(text, Math.min(Math.max(page, 1), LAST_PAGE), Math.min(Math.max(limit, 1), MOST), who);
    }

    @Override
    public Set<Long> among(String words, @Nullable String office, int most) {
        return found.among(words, office, most);
    }

    @Override
    public List<Similar> similar(long caseId, int most, SignedIn who) {
        return like.similar(caseId, Math.min(most, MOST), who);
    }

    @Override
    public List<Near> near(CaseKind kind, String service, String area, Instant since, int most) {
        return like.near(kind, service, area, since, most);
    }

    @Override
    public List<Meant> servicesMeant(CaseKind kind, String words, int most) {
        return like.servicesMeant(kind, words, most);
    }

    @Override
    public boolean isComplete() {
        return keeper.isComplete();
    }
}
