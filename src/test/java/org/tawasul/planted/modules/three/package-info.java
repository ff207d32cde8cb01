@org.springframework.modulith.ApplicationModule(allowedDependencies = "two")
package org.tawasul.planted.modules.three;
