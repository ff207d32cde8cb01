package org.tawasul.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tawasul.testing.PageVisitor;
import org.tawasul.testing.TawasulTest;

/** A form that another site sends in somebody's name has no token of ours: every page that takes a form refuses it, whichever pages there are. */
@TawasulTest
class ForgedFormsTest {
    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void everyFormWithoutItsTokenIsRefused() {
        List<String> wrong = new ArrayList<>();
        List<PageVisitor> visitors = List.of(
                PageVisitor.at(port),
                PageVisitor.at(port).signIn("customer.fatima"),
                PageVisitor.at(port).signIn("works.supervisor"),
                PageVisitor.at(port).signIn("admin"));
        List<String> forms = forms();
        for (String path : forms) {
            for (PageVisitor visitor : visitors) {
                for (String token : List.of("", "forged")) {
                    int status = visitor.post(path, Map.of("_csrf", token)).status();
                    if (status != 403) {
                        wrong.add(path + " answers " + status + " to \"" + token + "\"");
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(forms).hasSizeGreaterThan(20).contains("/ar/sign-in", "/ar/submit/complaint");
    }

    private List<String> forms() {
        return mappings.getHandlerMethods().keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(info -> info.getPatternValues().stream())
                .filter(path -> path.startsWith("/{language:ar|en}"))
                .map(path -> path.replace("{language:ar|en}", "ar")
                        .replace("{kind:complaint|inquiry|suggestion}", "complaint")
                        .replaceAll("\\{turn:[^}]*}", "add")
                        .replaceAll("\\{[^}]*}", "1"))
                .sorted()
                .distinct()
                .toList();
    }
}
