package org.tawasul.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.tawasul.Tawasul;

/** The program itself, through its facades below HTTP. */
final class Product implements Subject {
    private final ConfigurableApplicationContext context;
    private final OneLife life;

    /** @param customers of each thread, who return again and again */
    Product(String url, int customers) {
        context = new SpringApplicationBuilder(Tawasul.class, Recording.class)
                .run(
                        "--spring.datasource.url=" + url,
                        "--tawasul.data=" + folder(),
                        "--tawasul.timers.enabled=false",
                        "--tawasul.limits.enabled=false",
                        "--tawasul.cases.recall=0s",
                        // Measured at whatever hour: nobody is left in peace.
                        "--tawasul.notifications.quiet=00:00-00:00",
                        "--tawasul.throwaway-store=true",
                        "--spring.profiles.active=demo",
                        "--server.port=0",
                        "--logging.level.root=WARN");
        life = new OneLife(context, customers);
    }

    @Override
    public String name() {
        return "product";
    }

    @Override
    public void life(int thread) {
        life.live(thread);
    }

    void check() {
        life.check();
    }

    StatementRecorder recorder() {
        return (StatementRecorder) context.getBean(DataSource.class);
    }

    @Override
    public void close() {
        context.close();
    }

    private static String folder() {
        try {
            return Files.createTempDirectory("tawasul-bench").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets every statement pass by the recorder, which stands aside until it is asked. */
    static class Recording {
        @Bean
        static BeanPostProcessor recorderOfStatements() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource store && !(bean instanceof StatementRecorder)
                            ? new StatementRecorder(store)
                            : bean;
                }
            };
        }
    }
}
