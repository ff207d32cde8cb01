/** Entities, teams, people, roles and services, each with validity dates; decrees; sign-in; who may do what. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "calendar", "release"})
@org.jspecify.annotations.NullMarked
package org.tawasul.organisation;
