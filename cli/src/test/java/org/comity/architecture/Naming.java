package org.comity.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rule for the names of types. */
final class Naming {

    static final ArchRule EVERY_TYPE_HAS_A_NAME_OF_ITS_OWN = classes()
            .that()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("package-info")
            .and()
            .doNotHaveSimpleName("module-info")
            .should(new HaveANameOfItsOwn())
            .allowEmptyShould(false);

    private Naming() {}

    private static final class HaveANameOfItsOwn extends ArchCondition<JavaClass> {

        private final Map<String, List<JavaClass>> byName = new HashMap<>();

        HaveANameOfItsOwn() {
            super("have a simple name that no other top-level type has");
        }

        @Override
        public void init(Collection<JavaClass> all) {
            byName.clear();
            byName.putAll(all.stream().collect(Collectors.groupingBy(JavaClass::getSimpleName)));
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            List<JavaClass> namesakes = byName.getOrDefault(type.getSimpleName(), List.of());
            if (namesakes.size() > 1) {
                String packages = String.join(
                        ", ",
                        namesakes.stream()
                                .map(JavaClass::getPackageName)
                                .collect(Collectors.toCollection(TreeSet::new)));
                events.add(SimpleConditionEvent.violated(
                        type, type.getName() + " has a simple name that occurs in " + packages));
            }
        }
    }
}
