/** Entities, teams, people, roles and services, each with validity dates; sign-in; who may do what. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "calendar"})
@org.jspecify.annotations.NullMarked
package org.tawasul.organisation;
