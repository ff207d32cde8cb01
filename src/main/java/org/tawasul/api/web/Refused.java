package org.tawasul.api.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.tawasul.api.BusyStore;
import org.tawasul.api.RefusalStatus;
import org.tawasul.shared.FieldRefusals;
import org.tawasul.shared.Message;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.SourcesRefused;

/** Why a request got no answer, in the terms of HTTP, before it is put into words. */
record Refused(
        int status,
        String code,
        Map<String, Object> parameters,
        @Nullable String field,
        List<Refusal> fields,
        List<SourcesRefused.Mistake> mistakes,
        HttpHeaders headers) {

    static Refused of(int status, String code) {
        return new Refused(status, code, Map.of(), null, List.of(), List.of(), new HttpHeaders());
    }

    static Refused busy() {
        return of(503, "busy").header(HttpHeaders.RETRY_AFTER, BusyStore.RETRY_AFTER);
    }

    static Refused in(String field, String code) {
        return of(400, code).inField(field);
    }

    static Refused of(Refusal refusal) {
        return new Refused(
                RefusalStatus.of(refusal.kind()),
                refusal.code(),
                refusal.sentence().parameters(),
                refusal.field(),
                List.of(),
                List.of(),
                new HttpHeaders());
    }

    static Refused of(FieldRefusals all) {
        return ofAll(all.refusals());
    }

    static Refused of(SourcesRefused sources) {
        return new Refused(422, sources.code(), Map.of(), null, List.of(), sources.mistakes(), new HttpHeaders());
    }

    static Refused ofAll(List<Refusal> refusals) {
        if (refusals.size() == 1) {
            return of(refusals.get(0));
        }
        Map<String, Object> count = Map.of("count", refusals.size());
        return new Refused(400, "fields-invalid", count, null, refusals, List.of(), new HttpHeaders());
    }

    Refused with(String name, Object value) {
        return new Refused(status, code, Map.of(name, value), field, fields, mistakes, headers);
    }

    Refused inField(@Nullable String name) {
        return new Refused(status, code, parameters, name, fields, mistakes, headers);
    }

    Refused header(String name, String value) {
        headers.add(name, value);
        return this;
    }

    Message sentence() {
        return new Message("problem." + code, parameters);
    }
}
