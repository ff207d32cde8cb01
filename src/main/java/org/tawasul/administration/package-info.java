/** The administrator's pages: the organisation's files, decrees, calendars and messages; the effect of a change is shown before it is made. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "api",
            "calendar",
            "organisation",
            "release",
            "pages",
            "deadlines",
            "cases",
            "workflow",
            "notifications",
            "intake"
        })
@org.jspecify.annotations.NullMarked
package org.tawasul.administration;
