package org.tawasul.api.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.tawasul.shared.Refusal;

/** What the web framework says of a request that never reached a controller, in our codes. */
final class BadRequests {
    private BadRequests() {}

    /** Null for what isn't the client's mistake. */
    static @Nullable Refused read(Throwable e) {
        if (e instanceof HttpMessageNotReadableException unreadable) {
            return UnreadableJson.read(unreadable);
        }
        if (e instanceof NoResourceFoundException || e instanceof NoHandlerFoundException) {
            return Refused.of(404, "path-unknown");
        }
        if (e instanceof MaxUploadSizeExceededException) {
            return Refused.of(413, "request-too-large");
        }
        Refused protocol = protocol(e);
        return protocol != null ? protocol : arguments(e);
    }

    private static @Nullable Refused protocol(Throwable e) {
        if (e instanceof HttpRequestMethodNotSupportedException method) {
            String[] allowed = Objects.requireNonNullElse(method.getSupportedMethods(), new String[0]);
            return Refused.of(405, "method-not-allowed")
                    .with("method", method.getMethod())
                    .header(HttpHeaders.ALLOW, String.join(", ", allowed));
        }
        if (e instanceof HttpMediaTypeNotSupportedException type) {
            String accepted = types(type.getSupportedMediaTypes());
            return Refused.of(415, "media-type-unsupported")
                    .with("accepted", accepted)
                    .header(HttpHeaders.ACCEPT, accepted);
        }
        if (e instanceof HttpMediaTypeNotAcceptableException) {
            return Refused.of(406, "answer-type-unavailable");
        }
        return null;
    }

    private static @Nullable Refused arguments(Throwable e) {
        if (e instanceof MissingServletRequestPartException part) {
            return Refused.in(part.getRequestPartName(), "part-required");
        }
        if (e instanceof MultipartException) {
            return Refused.of(400, "multipart-unreadable");
        }
        if (e instanceof MissingServletRequestParameterException parameter) {
            return Refused.in(parameter.getParameterName(), "parameter-required");
        }
        if (e instanceof MissingRequestHeaderException header) {
            return Refused.in(header.getHeaderName(), "header-invalid").with("name", header.getHeaderName());
        }
        if (e instanceof MethodArgumentTypeMismatchException mismatch) {
            return Refused.in(mismatch.getName(), "parameter-invalid");
        }
        if (e instanceof MethodArgumentNotValidException invalid) {
            return Refused.ofAll(invalid.getBindingResult().getFieldErrors().stream()
                    .map(BadRequests::field)
                    .toList());
        }
        if (e instanceof HandlerMethodValidationException invalid) {
            return Refused.ofAll(invalid.getParameterValidationResults().stream()
                    .map(BadRequests::parameter)
                    .toList());
        }
        return null;
    }

    private static Refusal field(FieldError error) {
        String code =
                switch (Objects.requireNonNullElse(error.getCode(), "")) {
                    case "NotNull", "NotBlank", "NotEmpty" -> "field-required";
                    default -> "value-invalid";
                };
        return new Refusal(Refusal.Kind.INVALID, code, Map.of(), error.getField());
    }

    private static Refusal parameter(ParameterValidationResult result) {
        String name = result.getMethodParameter().getParameterName();
        return new Refusal(Refusal.Kind.INVALID, "parameter-invalid", Map.of(), name);
    }

    private static String types(List<MediaType> types) {
        return types.stream().map(MediaType::toString).sorted().collect(Collectors.joining(", "));
    }
}
