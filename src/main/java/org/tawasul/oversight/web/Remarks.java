package org.tawasul.oversight.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.tawasul.oversight.Measure;
import org.tawasul.oversight.Overview;
import org.tawasul.oversight.Overview.Row;
import org.tawasul.shared.Message;

/** What is remarkable, in two sentences: what is late now and where, and whether replies leave in time. */
final class Remarks {
    private Remarks() {}

    static List<Message> of(Overview overview, Function<Row, String> name) {
        List<Message> said = new ArrayList<>();
        said.add(late(overview, name));
        said.add(inTime(overview.total().inTime()));
        return said;
    }

    private static Message late(Overview overview, Function<Row, String> name) {
        long late = overview.total().counted().late();
        if (late == 0) {
            return Message.of("oversight.remark.none-late");
        }
        if (overview.entity() != null) {
            return new Message("oversight.remark.late", Map.of("count", late));
        }
        Row most = overview.rows().stream()
                .max(Comparator.comparing(row -> row.counted().late()))
                .orElseThrow();
        return new Message(
                "oversight.remark.late-most",
                Map.of(
                        "count",
                        late,
                        "entity",
                        name.apply(most),
                        "most",
                        most.counted().late()));
    }

    private static Message inTime(Measure measure) {
        if (measure.value() == null) {
            return Message.of("oversight.remark.no-replies");
        }
        if (measure.target() == null) {
            return new Message("oversight.remark.in-time", Map.of("share", measure.value()));
        }
        return new Message(
                measure.isMet() ? "oversight.remark.in-time.met" : "oversight.remark.in-time.missed",
                Map.of(
                        "share", Objects.requireNonNull(measure.value()),
                        "target", measure.target().value(),
                        "distance", measure.distance()));
    }
}
