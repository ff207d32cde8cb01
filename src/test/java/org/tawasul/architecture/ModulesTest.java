package org.tawasul.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import org.tawasul.Tawasul;

/** Each module uses what its package-info.java says, and of another module only its contract. */
class ModulesTest {
    private static final ImportOption TESTS_TOO = location -> true;

    @Test
    void modulesUseWhatTheySay() {
        ApplicationModules modules = ApplicationModules.of(Tawasul.class);
        assertThat(modules.stream().map(ApplicationModule::getIdentifier).map(Object::toString))
                .contains("shared", "calendar", "cases", "workflow", "decisions", "notifications");
        modules.verify();
    }

    @Test
    void aModuleThatUsesMoreIsFound() {
        assertThatThrownBy(() -> ApplicationModules.of("org.tawasul.planted.modules", TESTS_TOO)
                        .verify())
                .isInstanceOf(Violations.class)
                .hasMessageContaining("'one' depends on module 'two'")
                .hasMessageContaining("'three' depends on non-exposed type")
                .hasMessageContaining("Cellar");
    }
}
