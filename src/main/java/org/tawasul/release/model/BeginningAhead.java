package org.tawasul.release.model;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.web.context.WebApplicationContext;
import org.tawasul.release.AheadOfStart;
import org.tawasul.release.SourceTree;

/** Hands the sources to whoever can begin with them, before the first bean is made. Only a program that serves needs its parts soon; a piece of it in a test may need none. */
class BeginningAhead implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (context instanceof WebApplicationContext && wanted(context)) {
            SpringFactoriesLoader.forDefaultResourceLocation(context.getClassLoader())
                    .load(AheadOfStart.class)
                    .forEach(one -> begin(one, context));
        }
    }

    private static boolean wanted(ConfigurableApplicationContext context) {
        return context.getEnvironment().getProperty("tawasul.begin-ahead", Boolean.class, true);
    }

    private static void begin(AheadOfStart one, ConfigurableApplicationContext context) {
        SourcePlace place = ReleaseBeans.place(one.part(), context.getEnvironment());
        context.getBeanFactory().registerSingleton(one.getClass().getName(), one);
        one.begin(() -> tree(place.read(one.endings())));
    }

    private static SourceTree tree(Reading reading) {
        if (reading.tree() == null) {
            throw new IllegalStateException("Unreadable: " + reading.problems());
        }
        return reading.tree();
    }
}
