/** Templates, the outbox, mail and SMS. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "api",
            "calendar",
            "organisation",
            "pages",
            "customers",
            "workflow",
            "workflow :: contract",
            "deadlines",
            "decisions",
            "cases",
            "improvement",
            "feedback"
        })
@org.jspecify.annotations.NullMarked
package org.tawasul.notifications;
