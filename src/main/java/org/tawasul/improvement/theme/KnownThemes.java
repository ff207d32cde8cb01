package org.tawasul.improvement.theme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tawasul.shared.TimeOrderedIds;

/** Finds the likest theme by its bands, and begins a new one where none is alike enough. */
@Component
final class KnownThemes implements Themes {
    /**
     * From here on words are of one theme. On labelled Arabic pairs the best balance lies at 0.30; here a little more is asked, because what is wrongly put together hides a theme for good, and
     * what is wrongly kept apart is put together when themes are compared again (docs/benchmarks.md).
     */
    static final double ALIKE = 0.40;

    private static final int CANDIDATES = 100;

    private final ThemeRows rows;
    private final Signatures signatures;
    private final TimeOrderedIds ids;

    KnownThemes(ThemeRows rows, Signatures signatures, TimeOrderedIds ids) {
        this.rows = rows;
        this.signatures = signatures;
        this.ids = ids;
    }

    @Override
    public long of(String service, String words, LocalDate today) {
        return signatures.of(words).map(said -> of(service, said, today)).orElse(NONE);
    }

    @Override
    public Optional<byte[]> signature(String words) {
        return signatures.of(words).map(Signature::bytes);
    }

    @Override
    public long of(String service, byte[] signature, LocalDate today) {
        return of(service, Signature.of(signature), today);
    }

    @Override
    public long now(long theme) {
        return rows.find(theme).map(ThemeRow::joinedTo).orElse(theme);
    }

    private long of(String service, Signature said, LocalDate today) {
        List<String> bands = said.bands(service);
        return rows.candidates(bands, CANDIDATES).stream()
                .map(theme -> new Likeness(theme.id(), said.likeness(Signature.of(theme.signature()))))
                .filter(found -> found.likeness() >= ALIKE)
                .max(Comparator.comparingDouble(Likeness::likeness).thenComparing(found -> -found.theme()))
                .map(Likeness::theme)
                .orElseGet(() -> founded(service, said, bands, today));
    }

    private long founded(String service, Signature said, List<String> bands, LocalDate today) {
        ThemeRow theme = new ThemeRow(ids.next(), service, said.bytes(), null, null, 0, today);
        rows.add(theme);
        rows.addBands(theme.id(), bands);
        return theme.id();
    }

    private record Likeness(long theme, double likeness) {}
}
