package org.tawasul.workflow.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.shared.TimeOrderedIds;

/** What the engine opens for us in each command's context, when it is first asked for. */
@Configuration(proxyBeanMethods = false)
class EngineSessions {
    @Bean
    SessionFactory pathSessions(PathStore store, LeftCases leftCases, TimeOrderedIds ids, BusinessClock clock) {
        return new Factory(PathSession.class, () -> new PathSession(store, leftCases, ids, clock));
    }

    @Bean
    SessionFactory callerSessions() {
        return new Factory(Caller.class, Caller::new);
    }

    @Bean
    SessionFactory knownDefinitions() {
        return new Factory(ProcessDefinitionManager.class, KnownDefinitions::new);
    }

    private record Factory(Class<?> type, Supplier<Session> open) implements SessionFactory {
        @Override
        public Class<?> getSessionType() {
            return type;
        }

        @Override
        public Session openSession() {
            return open.get();
        }
    }
}
