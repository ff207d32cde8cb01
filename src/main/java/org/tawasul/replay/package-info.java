/** Recorded cases through the real facades on a virtual clock: replays, comparisons, load. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "organisation",
            "customers",
            "cases",
            "deadlines",
            "workflow",
            "intake",
            "casework",
            "feedback",
            "notifications"
        })
@org.jspecify.annotations.NullMarked
package org.tawasul.replay;
