package org.tawasul.organisation.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.Entity;
import org.tawasul.organisation.Indicator;
import org.tawasul.organisation.Target;
import org.tawasul.shared.Message;
import org.tawasul.shared.table.TableRow;

/** The rows of {@code targets.csv}: at any time an entity has one target of an indicator at most. */
final class TargetsFile {
    static final List<String> HEADER = List.of("indicator", "entity", "value", "from", "until");
    static final Set<String> COLUMNS = Set.copyOf(HEADER);

    private final Register<Entity> entities;
    private final Register<Target> targets = new Register<>();

    TargetsFile(Register<Entity> entities) {
        this.entities = entities;
    }

    Register<Target> register() {
        return targets;
    }

    Target target(TableRow row) {
        Validity validity = OrganisationFiles.validity(row);
        Indicator indicator = row.parsed("indicator", "table.not-an-indicator", Indicator::of);
        String entity = entity(row, validity);
        Target target = new Target(indicator, entity, value(row, indicator), validity.from(), validity.until());
        if (!targets.add(key(indicator, entity), validity, target)) {
            throw row.fault(null, Message.of("table.overlap", "code", indicator.code()));
        }
        return target;
    }

    /** In force when the target begins: if a decree ends it, its targets end with it and nobody has to go after them. */
    private @Nullable String entity(TableRow row, Validity validity) {
        String code = row.optionalCode("entity");
        if (code != null && entities.find(code, validity.from()).isEmpty()) {
            throw row.fault(
                    "entity",
                    new Message("table.unknown-reference", Map.of("found", code, "file", OrganisationFiles.ENTITIES)));
        }
        return code;
    }

    /** No code has a stroke. */
    static String key(Indicator indicator, @Nullable String entity) {
        return indicator.code() + "/" + (entity == null ? "" : entity);
    }

    private static BigDecimal value(TableRow row, Indicator indicator) {
        BigDecimal value = row.decimal("value");
        if (!indicator.canBe(value)) {
            throw row.fault("value", Message.of("table.target-out-of-range", "found", value.toPlainString()));
        }
        return value;
    }
}
