package org.tawasul.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Language;

/**
 * A report as it is read, in one language: what a page, a printed paper and a file show alike.
 *
 * @param name of the file, without its ending
 * @param subject whose it is
 * @param lead what is to be known before the first figure
 */
public record Paper(
        Language language,
        String name,
        String title,
        String subject,
        List<String> lead,
        List<Chapter> chapters,
        List<String> notes) {
    public Paper {
        lead = List.copyOf(lead);
        chapters = List.copyOf(chapters);
        notes = List.copyOf(notes);
    }

    /** A part with a heading. @param code by which addresses name it */
    public record Chapter(String code, String heading, List<String> words, List<Table> tables) {
        public Chapter {
            words = List.copyOf(words);
            tables = List.copyOf(tables);
        }
    }

    /**
     * A table.
     *
     * @param about what its lines are, where they have no definition of their own; empty if they do
     * @param heads of all columns, that of the names first
     * @param rest what is said below it; empty for nothing
     */
    public record Table(String caption, String about, List<String> heads, List<Line> lines, String rest) {
        public Table {
            heads = List.copyOf(heads);
            lines = List.copyOf(lines);
        }
    }

    /** A line. @param definition of its figure; empty where the table says it for all */
    public record Line(Cell name, String definition, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What stands in one place.
     *
     * @param small said below it; empty for nothing
     * @param path of its cases, without a language; null where there are none, or not for this reader
     * @param bar percent of the room to be filled; negative for none
     * @param lang language of a text that others wrote or that is a code; empty for words of the paper itself, which are in its language
     */
    public record Cell(String text, String small, @Nullable String path, double bar, String lang) {
        public Cell(String text, String small, @Nullable String path, double bar) {
            this(text, small, path, bar, "");
        }

        public static Cell of(String text) {
            return new Cell(text, "", null, -1);
        }

        public static Cell of(String text, String small) {
            return new Cell(text, small, null, -1);
        }

        public static Cell to(@Nullable String path, String text) {
            return new Cell(text, "", path, -1);
        }

        /** The same with a bar. */
        public Cell filled(double percent) {
            return new Cell(text, small, path, Math.max(0, Math.min(100, percent)), lang);
        }

        /** The same, written by others in a language. */
        public Cell in(String language) {
            return new Cell(text, small, path, bar, language);
        }

        /** The same, opening something. */
        public Cell opening(@Nullable String place) {
            return new Cell(text, small, place, bar, lang);
        }

        /** From where to where the letters of a text in another language run. */
        public String direction() {
            return lang.equals("ar") ? "rtl" : "ltr";
        }
    }
}
