/** The case file: kinds, states and their transitions, replies, access; commands, views and events. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "organisation",
            "customers",
            "files",
            "decisions",
            "decisions :: facts",
            "release",
            "workflow",
            "workflow :: contract",
            "deadlines"
        })
@org.jspecify.annotations.NullMarked
package org.tawasul.cases;
