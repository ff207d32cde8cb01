package org.tawasul.replay.year;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One way to say something, with holes that are named in braces. */
record Template(List<Piece> pieces) {
    private static final Pattern HOLE = Pattern.compile("\\{([a-z-]*)}");

    private record Piece(boolean hole, String text) {}

    static Template of(String line) {
        List<Piece> pieces = new ArrayList<>();
        Matcher holes = HOLE.matcher(line);
        int end = 0;
        while (holes.find()) {
            pieces.add(new Piece(false, line.substring(end, holes.start())));
            pieces.add(new Piece(true, holes.group(1)));
            end = holes.end();
        }
        pieces.add(new Piece(false, line.substring(end)));
        return new Template(List.copyOf(pieces));
    }

    /** A hole without a name stays empty. */
    void say(StringBuilder out, UnaryOperator<String> holes) {
        for (Piece piece : pieces) {
            if (!piece.hole) {
                out.append(piece.text);
            } else if (!piece.text.isEmpty()) {
                out.append(holes.apply(piece.text));
            }
        }
    }
}
