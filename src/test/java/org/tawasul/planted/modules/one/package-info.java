@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.tawasul.planted.modules.one;
