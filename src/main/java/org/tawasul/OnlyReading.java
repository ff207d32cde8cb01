package org.tawasul;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.util.ClassUtils;
import org.tawasul.release.ReleasePart;

/**
 * For a program that only reads a store that others use: its tables are looked at and not changed, no process engine begins, and of what is live it follows the organisation, by which
 * figures are named, as the store has it. Together with the settings it lets the store itself refuse whatever would be written all the same.
 */
public final class OnlyReading implements ApplicationContextInitializer<GenericApplicationContext> {
    /** What such a program needs to be told, as {@code --name=value}. */
    public static final Set<String> SETTINGS = Set.of(
            "--tawasul.reads-only=true",
            "--tawasul.begin-ahead=false",
            "--tawasul.timers.enabled=false",
            "--camunda.bpm.enabled=false",
            "--spring.main.lazy-initialization=true",
            "--spring.datasource.hikari.read-only=true");

    /** Of the process engine, which is not there: many that read ask for one of these and call none. */
    private static final List<String> ENGINE = List.of(
            "ProcessEngine", "RepositoryService", "RuntimeService", "TaskService", "impl.interceptor.CommandExecutor");

    @Override
    public void initialize(GenericApplicationContext context) {
        ENGINE.forEach(name -> absent(ClassUtils.resolveClassName("org.camunda.bpm.engine." + name, null), context));
        context.getBeanFactory().registerSingleton("onlyReading", new Filter());
        context.registerBean("lookedAtOnly", FlywayMigrationStrategy.class, () -> OnlyReading::validate);
        new WithoutWeb().initialize(context);
    }

    /** Also of a store that a newer program has changed already: Flyway by itself lets that pass. */
    private static void validate(Flyway store) {
        Flyway.configure()
                .configuration(store.getConfiguration())
                .ignoreMigrationPatterns(new String[0])
                .load()
                .validate();
    }

    private static <T> void absent(Class<T> type, GenericApplicationContext context) {
        Object nobody =
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return switch (method.getName()) {
                            case "equals" -> proxy == arguments[0];
                            case "hashCode" -> System.identityHashCode(proxy);
                            default -> "no " + type.getSimpleName();
                        };
                    }
                    throw new UnsupportedOperationException("This program only reads");
                });
        context.registerBean(type, () -> type.cast(nobody));
    }

    private static final class Filter extends TypeExcludeFilter {
        @Override
        public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
            String name = reader.getClassMetadata().getClassName();
            return Set.of(reader.getClassMetadata().getInterfaceNames()).contains(ReleasePart.class.getName())
                    && !name.startsWith("org.tawasul.organisation.");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Filter;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }
}
