package org.tawasul.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;

/**
 * One sentence about the shape of the program, with classes that break it: a rule that has never failed may be checking nothing, and so may a clause of one.
 *
 * @param planted each breaks this rule, and by one of its clauses alone
 */
record Guard(String sentence, ArchRule rule, List<Class<?>> planted) {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.tawasul");

    static Guard of(String sentence, ArchRule rule, Class<?>... planted) {
        return new Guard(sentence, rule.allowEmptyShould(false), List.of(planted));
    }

    /** Also fails when the rule speaks of no class at all. */
    void checkMain() {
        rule.check(MAIN);
    }

    EvaluationResult evaluate(Class<?> one) {
        return rule.evaluate(new ClassFileImporter().importClasses(one));
    }

    @Override
    public String toString() {
        return sentence;
    }
}
