/** The manners of /api/v1: problems, idempotency keys, language, the generated document. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "calendar", "organisation", "workflow"})
@org.jspecify.annotations.NullMarked
package org.tawasul.api;
