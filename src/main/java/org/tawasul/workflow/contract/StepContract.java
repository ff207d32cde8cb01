package org.tawasul.workflow.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a delegate needs and brings, so that the guard can tell a drawing in which it would fail, or would be missing. Each delegate has one; an empty one
 * says that the step may stand anywhere and that nothing rests on it. {@code processes/README.md} shows all of them in a table.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface StepContract {
    /** Must hold before, on every way that leads here. */
    Milestone[] needs() default {};

    /** Must not hold before, on any way. */
    Milestone[] unless() default {};

    /** Holds from here on. */
    Milestone[] brings() default {};

    /** Holds no longer. */
    Milestone[] ends() default {};

    /** Has to be brought by another step before the case waits or ends, such as telling the customer. */
    Milestone[] owes() default {};

    /** In which ways it may turn out, if there are several; each adds to what always holds. */
    Outcome[] outcomes() default {};

    /** One way in which the step may turn out. */
    @Target({})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Outcome {
        /** The variable that it sets, if any. */
        ProcessVariable[] of() default {};

        String is() default "";

        /** It may turn out so only when these hold; one of the ways must be open. */
        Milestone[] when() default {};

        Milestone[] brings() default {};

        Milestone[] ends() default {};

        Milestone[] owes() default {};
    }
}
