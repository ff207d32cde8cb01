package org.tawasul.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tawasul.testing.TawasulTest;

/** Walks every endpoint that exists: without sign-in each is closed, but for the few that are listed here. */
@TawasulTest
class ClosedEndpointsTest {
    private static final List<Pattern> OPEN = Stream.of(
                    "GET /api/v1/ratings/.*",
                    "POST /api/v1/ratings/.*",
                    "GET /api/v1/openapi\\.json",
                    "GET /api/v1/periods",
                    "GET /api/v1/articles(/1)?")
            .map(Pattern::compile)
            .toList();

    private record Endpoint(String method, String path) {
        boolean isOpen() {
            return OPEN.stream()
                    .anyMatch(open -> open.matcher(method + " " + path).matches());
        }
    }

    @Autowired
    TestRestTemplate rest;

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    @TestFactory
    Stream<DynamicTest> everyEndpointIsClosedWithoutSignIn() {
        return endpoints()
                .map(endpoint -> DynamicTest.dynamicTest(endpoint.method() + " " + endpoint.path(), () -> {
                    int status = statusWithoutSignIn(endpoint);
                    if (endpoint.isOpen()) {
                        assertThat(status).isNotEqualTo(401);
                    } else if (endpoint.path().startsWith("/api/")) {
                        assertThat(status).isEqualTo(401);
                    } else {
                        // Outside the API a change without a token of ours is refused before anybody is asked to sign
                        // in.
                        assertThat(status).isIn(401, 403);
                    }
                }));
    }

    private Stream<Endpoint> endpoints() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(ClosedEndpointsTest::endpoints)
                .distinct();
    }

    private static Stream<Endpoint> endpoints(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        Stream<String> names = methods.isEmpty()
                ? Stream.of("GET", "POST", "PUT", "PATCH", "DELETE")
                : methods.stream().map(RequestMethod::name);
        return names.flatMap(method -> mapping.getPatternValues().stream()
                // Pages lead to the sign-in instead of refusing; who may pass each of them is tried by PageDoorsTest.
                .filter(path -> !path.equals("/") && !path.startsWith("/{language:"))
                .map(path -> new Endpoint(method, path.replaceAll("\\{[^}]*}", "1"))));
    }

    private int statusWithoutSignIn(Endpoint endpoint) {
        return rest.exchange(endpoint.path(), HttpMethod.valueOf(endpoint.method()), HttpEntity.EMPTY, String.class)
                .getStatusCode()
                .value();
    }
}
