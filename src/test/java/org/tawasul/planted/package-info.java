/** Classes that break a rule each, so that the rules are seen to fail. Nothing else may use them. */
package org.tawasul.planted;
