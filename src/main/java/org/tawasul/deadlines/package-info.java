/** Clocks of cases and the one watch that looks at them. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "api",
            "organisation",
            "calendar",
            "decisions",
            "decisions :: facts",
            "workflow",
            "workflow :: contract"
        })
@org.jspecify.annotations.NullMarked
package org.tawasul.deadlines;
