package org.tawasul.faults;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.util.ClassUtils;

/** Plants the fault of this run into the context; the fault is part of the context's key, so that no two share one. */
final class FaultPlanter implements ContextCustomizerFactory {
    private static @Nullable Fault current;

    static void set(Fault fault) {
        current = fault;
    }

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configuration) {
        if (current == null) {
            throw new IllegalStateException("No fault to plant");
        }
        return new Planted(current);
    }

    /** Equal for equal faults. */
    private record Planted(Fault fault) implements ContextCustomizer {
        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("fault", fault.settings()));
            context.addBeanFactoryPostProcessor(factory -> {
                fault.plant(Path.of(context.getEnvironment().getRequiredProperty("tawasul.data")));
                factory.addBeanPostProcessor(new Wrapper(fault));
            });
        }
    }

    private record Wrapper(Fault fault) implements BeanPostProcessor {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            Class<?>[] interfaces = ClassUtils.getAllInterfaces(bean);
            boolean ours = bean.getClass().getName().startsWith("org.tawasul") && interfaces.length > 0;
            return ours && wouldChange(bean, interfaces) ? wrapped(bean, interfaces) : bean;
        }

        private boolean wouldChange(Object bean, Class<?>[] interfaces) {
            for (Class<?> one : interfaces) {
                for (var method : one.getMethods()) {
                    if (fault.touches(bean, method.getName())) {
                        return true;
                    }
                }
            }
            return false;
        }

        private Object wrapped(Object bean, Class<?>[] interfaces) {
            return Proxy.newProxyInstance(bean.getClass().getClassLoader(), interfaces, (proxy, method, arguments) -> {
                Object[] given = arguments == null ? new Object[0] : arguments;
                if (fault.touches(bean, method.getName())) {
                    return fault.instead(given);
                }
                try {
                    return method.invoke(bean, given);
                } catch (InvocationTargetException e) {
                    throw e.getTargetException();
                }
            });
        }
    }
}
