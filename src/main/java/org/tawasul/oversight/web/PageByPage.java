package org.tawasul.oversight.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines of a list that is read page after page, while they are written. */
final class PageByPage {
    private static final Page END = new Page(List.of(), null);

    private final Function<@Nullable String, Page> read;
    private final int most;
    private final List<@Nullable Object> more;
    private int lines;

    private PageByPage(Function<@Nullable String, Page> read, int most, List<@Nullable Object> more) {
        this.read = read;
        this.most = most;
        this.more = more;
    }

    /** @param next where the page after it begins; null on the last */
    record Page(List<List<@Nullable Object>> lines, @Nullable String next) {}

    /**
     * The first page is read at once: what refuses the list refuses it before anything is written.
     *
     * @param read the page that begins there; null for the first
     * @param most lines; read as whole pages
     * @param more the last line where the list has more of them
     */
    static Stream<List<@Nullable Object>> lines(
            Function<@Nullable String, Page> read, int most, List<@Nullable Object> more) {
        PageByPage pages = new PageByPage(read, most, more);
        return Stream.iterate(pages.page(null), page -> page != END, pages::after)
                .flatMap(page -> page.lines().stream());
    }

    private Page after(Page page) {
        return page.next() == null ? END : page(page.next());
    }

    private Page page(@Nullable String from) {
        Page page = read.apply(from);
        lines += page.lines().size();
        if (page.next() == null || lines < most) {
            return page;
        }
        List<List<@Nullable Object>> last = new ArrayList<>(page.lines());
        last.add(more);
        return new Page(last, null);
    }
}
