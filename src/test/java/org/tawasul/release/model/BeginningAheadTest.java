package org.tawasul.release.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.tawasul.release.AheadOfStart;

class BeginningAheadTest {
    @Test
    void aProgramThatServesBeginsWithItsRulesBeforeItsBeans() {
        GenericWebApplicationContext program = new GenericWebApplicationContext();
        program.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("tawasul.rules", "no/such/folder")));
        new BeginningAhead().initialize(program);

        assertThat(program.getBeanFactory().getBeansOfType(AheadOfStart.class).values())
                .extracting(AheadOfStart::part)
                .containsExactly("rules");
    }

    @Test
    void aProgramThatIsToldNotToDoesNot() {
        GenericWebApplicationContext program = new GenericWebApplicationContext();
        program.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("tawasul.begin-ahead", "false")));
        new BeginningAhead().initialize(program);

        assertThat(program.getBeanFactory().getBeansOfType(AheadOfStart.class)).isEmpty();
    }

    @Test
    void aPieceOfItInATestDoesNot() {
        GenericApplicationContext piece = new GenericApplicationContext();
        new BeginningAhead().initialize(piece);

        assertThat(piece.getBeanFactory().getBeansOfType(AheadOfStart.class)).isEmpty();
    }
}
