/** The verifiable record: who did what to which subject and when. Everybody appends by the port in {@code shared.trail}; nobody uses this module. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
@org.jspecify.annotations.NullMarked
package org.tawasul.trail;
