/** The public's side: submitting, following and answering. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "pages",
            "shared",
            "api",
            "calendar",
            "organisation",
            "customers",
            "files",
            "workflow",
            "deadlines",
            "decisions",
            "decisions :: facts",
            "cases",
            "improvement",
            "search",
            "knowledge",
            "release",
            "notifications"
        })
@org.jspecify.annotations.NullMarked
package org.tawasul.intake;
