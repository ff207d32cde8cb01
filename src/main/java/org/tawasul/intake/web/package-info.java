/** The public's endpoints under /api/v1. */
@org.jspecify.annotations.NullMarked
package org.tawasul.intake.web;
