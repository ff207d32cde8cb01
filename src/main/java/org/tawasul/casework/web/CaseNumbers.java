package org.tawasul.casework.web;

import org.springframework.stereotype.Component;
import org.tawasul.cases.Cases;

/** The number by which people call a case. */
@Component("caseNumbersOfPages")
final class CaseNumbers {
    private final Cases cases;

    CaseNumbers(Cases cases) {
        this.cases = cases;
    }

    String of(long caseId) {
        return cases.get(caseId).number();
    }
}
