package org.tawasul.intake.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.tawasul.shared.Bilingual;

/** Where a case stands: a stable code, and one sentence in both languages. */
@Schema(name = "CaseState")
record StateWords(@Schema(example = "with-team") String code, Bilingual sentences) {}
