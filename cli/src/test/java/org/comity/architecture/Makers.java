package org.comity.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules for how values of public types are made and read. */
final class Makers {

    static final ArchRule EVERY_ENUM_HAS_LABELS =
            classes().that().areEnums().should(new HaveLabels()).allowEmptyShould(false);

    static final ArchRule MANY_PARTS_HAVE_NAMES =
            classes().should(new NameManyParts()).allowEmptyShould(false);

    private static final int MOST_PARAMETERS = 4;

    private static final String CONCLUDED = "made only by resolution";
    private static final String COMPARED = "made only by the comparison of datasets";

    /** Public types with a constructor or factory of more than four parameters, and why they need no builder. */
    private static final Map<String, String> WITHOUT_BUILDER = Map.ofEntries(
            Map.entry("org.comity.domain.conclusion.Attribute", CONCLUDED),
            Map.entry("org.comity.domain.conclusion.Choice", CONCLUDED),
            Map.entry("org.comity.domain.conclusion.Count", CONCLUDED),
            Map.entry("org.comity.domain.conclusion.Inclusion", CONCLUDED),
            Map.entry("org.comity.domain.conclusion.Membership", CONCLUDED),
            Map.entry("org.comity.domain.conclusion.Support", CONCLUDED),
            Map.entry("org.comity.domain.dataset.Conclusions", CONCLUDED),
            Map.entry("org.comity.domain.dataset.Reason", CONCLUDED),
            Map.entry("org.comity.domain.change.ConclusionChange", COMPARED),
            Map.entry("org.comity.domain.change.EntityRenaming", COMPARED),
            Map.entry("org.comity.domain.finding.Finding", "Finding.of, at, suggesting and concerning name the parts"),
            Map.entry("org.comity.domain.finding.FindingKind", "read from the table of findings"),
            Map.entry("org.comity.domain.prose.NumberMention", "found by NumberMentions"),
            Map.entry("org.comity.domain.statement.MembershipStatement", "Statement.that begins it as a sentence"),
            Map.entry("org.comity.export.table.DatasetHead", "made by a publication for its formats"),
            Map.entry("org.comity.export.table.Field", "made by the builder of a Table"),
            Map.entry("org.comity.ingest.ReadingOptions", "ReadingOptions.DEFAULT and its methods name the parts"),
            Map.entry("org.comity.ingest.CorpusReading", "returned by the reader of a corpus"),
            Map.entry("org.comity.ingest.rebase.RebasedQuote", "returned by the Rebaser"),
            Map.entry("org.comity.ingest.QuoteCounts", "counted by the reader of a corpus"),
            Map.entry("org.comity.ingest.annotation.AnnotatedText", "of, within, headed and asPart name the parts"),
            Map.entry("org.comity.ingest.annotation.Passage", "Passage.of, at and until name the parts"));

    private Makers() {}

    /** Types that are on the list without need. */
    static Stream<String> listedWithoutNeed(Iterable<JavaClass> classes) {
        Map<String, JavaClass> byName = new HashMap<>();
        classes.forEach(type -> byName.put(type.getName(), type));
        return WITHOUT_BUILDER.keySet().stream()
                .filter(name -> !byName.containsKey(name)
                        || manyParts(byName.get(name)).isEmpty()
                        || hasBuilder(byName.get(name)));
    }

    private static Optional<JavaCodeUnit> manyParts(JavaClass type) {
        return type.getCodeUnits().stream()
                .filter(code -> code.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(code -> code.isConstructor() || makes(type, code))
                .filter(code -> code.getParameters().size() > MOST_PARAMETERS)
                .findFirst();
    }

    private static boolean makes(JavaClass type, JavaCodeUnit code) {
        return isStatic(code) && code.getRawReturnType().isAssignableTo(type.getName());
    }

    private static boolean isStatic(JavaCodeUnit code) {
        return code.getModifiers().contains(JavaModifier.STATIC);
    }

    /** Whether a static method returns the nested type {@code Builder}. */
    private static boolean hasBuilder(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC) && isStatic(method))
                .anyMatch(method -> method.getRawReturnType().getName().equals(type.getName() + "$Builder"));
    }

    private static final class NameManyParts extends ArchCondition<JavaClass> {

        NameManyParts() {
            super("have a builder if a public constructor or factory has more than four parameters");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            if (Api.isPublic(type) && !WITHOUT_BUILDER.containsKey(type.getName()) && !hasBuilder(type)) {
                manyParts(type)
                        .ifPresent(code -> events.add(
                                SimpleConditionEvent.violated(type, code.getFullName() + " has no builder")));
            }
        }
    }

    private static final class HaveLabels extends ArchCondition<JavaClass> {

        HaveLabels() {
            super("have label() and find(label) if they are public");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            if (!Api.isPublic(type)) {
                return;
            }
            boolean labelled = type.getMethods().stream()
                    .anyMatch(method -> isPublicMethod(method, "label", String.class, 0) && !isStatic(method));
            boolean found = type.getMethods().stream()
                    .anyMatch(method -> isPublicMethod(method, "find", Optional.class, 1)
                            && isStatic(method)
                            && method.getRawParameterTypes().get(0).isEquivalentTo(String.class));
            if (!labelled || !found) {
                events.add(SimpleConditionEvent.violated(type, type.getName() + " has no labels"));
            }
        }

        private static boolean isPublicMethod(JavaMethod method, String name, Class<?> result, int parameters) {
            return method.getName().equals(name)
                    && method.getModifiers().contains(JavaModifier.PUBLIC)
                    && method.getRawReturnType().isEquivalentTo(result)
                    && method.getParameters().size() == parameters;
        }
    }
}
