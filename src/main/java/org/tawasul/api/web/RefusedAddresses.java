package org.tawasul.api.web;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.tawasul.shared.RequestId;

/**
 * What never reaches a controller is refused in the same form: an address or method that the firewall won't take, and what the server itself can't even
 * read, for which it has a page of its own in English.
 */
@Configuration(proxyBeanMethods = false)
class RefusedAddresses {
    private static final Logger LOG = LoggerFactory.getLogger(RefusedAddresses.class);

    @Bean
    RequestRejectedHandler refusedByFirewall(Problems problems) {
        return (request, response, rejected) -> {
            LOG.info("The firewall refused a request: {}", rejected.getClass().getSimpleName());
            problems.write(Refused.of(400, "request-invalid"), request, response);
        };
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusedByServer(Problems problems) {
        return factory -> factory.addContextCustomizers(context -> {
            StandardHost host = (StandardHost) context.getParent();
            host.getPipeline().addValve(new ProblemValve(problems));
            // The server adds its own page unless a valve of this name is there.
            host.setErrorReportValveClass(ProblemValve.class.getName());
        });
    }

    /** Stands where the server's error page would be made. */
    static final class ProblemValve extends ErrorReportValve {
        private final Problems problems;

        ProblemValve(Problems problems) {
            this.problems = problems;
        }

        @Override
        protected void report(Request request, Response response, Throwable thrown) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try (MDC.MDCCloseable ignored = MDC.putCloseable(RequestId.KEY, RequestIds.of(request.getRequest()))) {
                // Not the address: whatever could not be read as one does not belong into a log either.
                LOG.info("The server refused a request with status {} before the program saw it", status);
                problems.write(ErrorDispatch.refused(status), request.getRequest(), response.getResponse());
            } catch (java.io.IOException e) {
                LOG.debug("Whoever asked has gone: {}", e.toString());
            }
        }
    }
}
