/** The rating link and the rating. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "api",
            "calendar",
            "organisation",
            "decisions",
            "decisions :: facts",
            "workflow",
            "workflow :: contract",
            "deadlines",
            "cases",
            "pages"
        })
@org.jspecify.annotations.NullMarked
package org.tawasul.feedback;
