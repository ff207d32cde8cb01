package org.tawasul.api.web;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tawasul.api.Caller;
import org.tawasul.api.Posted;

/** The generated document of the API: what every endpoint has in common is said here once. It names no server, so that it is the same everywhere. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {
    private static final String BASIC = "basic";
    private static final String ABOUT =
            """
            One door through which a country talks to its government. Every "no" is a problem document (RFC 9457) with a stable code and sentences in \
            Arabic and English; `Accept-Language` chooses the language of `detail`, Arabic by default. A POST with an `Idempotency-Key` happens once: within \
            24 hours its repetitions get the first answer, and the same key with another body is refused. `X-Request-Id` may be given and is \
            always answered. Ids are text.""";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, Posted.class);
    }

    @Bean
    OpenAPI document() {
        return new OpenAPI()
                .info(new Info().title("Tawasul").version("v1").description(ABOUT))
                // Said here, or the address of whoever asked would be in the document.
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSecuritySchemes(
                                BASIC,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")
                                        .description("Sign-in with user name and password.")));
    }

    @Bean
    OpenApiCustomizer commonManners() {
        return document -> {
            ResolvedSchema problem = ModelConverters.getInstance().readAllAsResolvedSchema(Problem.class);
            problem.referencedSchemas.forEach(document.getComponents()::addSchemas);
            document.getPaths().forEach((path, item) -> item.readOperationsMap()
                    .forEach((method, operation) -> complete(path, method, operation)));
            Map<String, PathItem> ordered = new TreeMap<>(document.getPaths());
            document.getPaths().clear();
            document.getPaths().putAll(ordered);
            Map<String, Schema> schemas = new TreeMap<>(document.getComponents().getSchemas());
            document.getComponents().setSchemas(schemas);
            document.setTags(document.getTags().stream()
                    .sorted(Comparator.comparing(Tag::getName))
                    .toList());
        };
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        if (!path.startsWith("/api/v1/ratings")
                && !path.startsWith("/api/v1/articles")
                && !path.equals("/api/v1/periods")) {
            operation.setSecurity(List.of(new SecurityRequirement().addList(BASIC)));
        }
        if (method == PathItem.HttpMethod.POST) {
            operation.addParametersItem(header(
                    "Idempotency-Key",
                    "Makes the request happen once within 24 hours; 1 to 200 visible ASCII characters."));
        }
        operation.addParametersItem(header("Accept-Language", "Language of `detail` in problems; Arabic by default."));
        operation.getResponses().values().forEach(ApiDocument::withRequestId);
        operation.getResponses().setDefault(problem());
    }

    private static Parameter header(String name, String description) {
        return new Parameter().in("header").name(name).description(description).schema(new StringSchema());
    }

    private static void withRequestId(ApiResponse response) {
        response.addHeaderObject(
                "X-Request-Id",
                new Header().description("Under which this request is found.").schema(new StringSchema()));
    }

    private static ApiResponse problem() {
        Schema<?> schema = new Schema<>().$ref("#/components/schemas/Problem");
        return new ApiResponse()
                .description("Refused: a problem document.")
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
    }
}
