/** The public's side: submitting, following and answering. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "api",
            "calendar",
            "organisation",
            "customers",
            "files",
            "workflow",
            "deadlines",
            "cases"
        })
@org.jspecify.annotations.NullMarked
package org.tawasul.intake;
