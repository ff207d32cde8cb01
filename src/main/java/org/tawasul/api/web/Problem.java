package org.tawasul.api.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Bilingual;

/** A problem document (RFC 9457). Clients may rely on {@code code}; sentences are for people, and both languages are always there. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"type", "title", "status", "detail", "code", "sentences", "field", "fields", "mistakes", "requestId"
})
@Schema(name = "Problem")
record Problem(
        @Schema(example = "urn:tawasul:problem:case-unknown") String type,
        @Schema(example = "غير موجود") String title,
        @Schema(example = "404") int status,
        @Schema(description = "The sentence in the language of Accept-Language, Arabic by default.") String detail,
        @Schema(example = "case-unknown", description = "Stable.") String code,
        Bilingual sentences,
        @Schema(description = "Where the mistake is, if it is in one field.") @Nullable String field,
        @Schema(description = "All mistakes, if there are several.") @Nullable List<Field> fields,
        @Schema(description = "All mistakes of files that were refused, each where its writer finds it.") @Nullable
                List<Mistake> mistakes,
        @Schema(description = "Quote it when you ask about this request.") String requestId) {

    /** One of several mistakes. */
    @Schema(name = "ProblemField")
    record Field(String field, String code, Bilingual sentences) {}

    /** One of the mistakes in files. */
    @Schema(name = "ProblemMistake")
    record Mistake(
            @Schema(example = "teams.csv") String file,
            @Schema(example = "row 12, column entity") String place,
            Bilingual sentence) {}
}
