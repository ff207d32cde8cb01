/** Cases that keep coming back: found, studied, turned into plans whose effect is measured. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "api",
            "calendar",
            "organisation",
            "pages",
            "workflow",
            "workflow :: contract",
            "deadlines",
            "decisions",
            "decisions :: facts",
            "cases",
            "feedback",
            "search"
        })
@org.jspecify.annotations.NullMarked
package org.tawasul.improvement;
