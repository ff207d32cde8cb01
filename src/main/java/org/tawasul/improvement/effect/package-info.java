/** Whether an improvement worked: figures in, an estimate with its interval out, or the honest word that too little is known. */
@org.jspecify.annotations.NullMarked
package org.tawasul.improvement.effect;
