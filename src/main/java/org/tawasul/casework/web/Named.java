package org.tawasul.casework.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.tawasul.shared.Bilingual;

/** A code and its name. */
@Schema(name = "Named")
record Named(String code, Bilingual name) {}
