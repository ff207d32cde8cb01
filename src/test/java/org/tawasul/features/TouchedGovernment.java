package org.tawasul.features;

import io.cucumber.spring.ScenarioScope;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.organisation.ChangedGovernment;
import org.tawasul.organisation.GovernmentFiles;
import org.tawasul.testing.MovableClock;

/** The government as a scenario changes it; what was there before is put back. */
@Component
@ScenarioScope
public class TouchedGovernment {
    private final GovernmentFiles files;
    private final MovableClock clock;
    private @Nullable ChangedGovernment changed;

    public TouchedGovernment(GovernmentFiles files, MovableClock clock) {
        this.files = files;
        this.clock = clock;
    }

    public ChangedGovernment now() {
        if (changed == null) {
            changed = new ChangedGovernment(files);
        }
        return changed;
    }

    /** A file as it is live. */
    public String live(String file) {
        return new String(files.file(file), StandardCharsets.UTF_8);
    }

    public void putBack() {
        if (changed != null) {
            clock.moveTo(MovableClock.START);
            changed.putBack();
        }
    }
}
