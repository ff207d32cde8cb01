/** What those above see: indicators with their targets, dashboards, boards; every number is a query that can be opened. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "api",
            "calendar",
            "organisation",
            "pages",
            "workflow",
            "cases",
            "decisions",
            "decisions :: facts",
            "feedback",
            "casework",
            "deadlines",
            "notifications",
            "intake",
            "knowledge",
            "improvement"
        })
@org.jspecify.annotations.NullMarked
package org.tawasul.oversight;
