package org.comity.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The rules for the public types that other projects use. */
final class Api {

    static final ArchRule PUBLIC_SIGNATURES_NAME_NO_THIRD_PARTY =
            classes().should(new NameNoThirdParty()).allowEmptyShould(false);

    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED =
            classes().should(new LieInANullMarkedPackage()).allowEmptyShould(false);

    private Api() {}

    /** The names of all public types in packages that their module exports, sorted. */
    static List<String> publicTypes(JavaClasses classes) {
        return classes.stream()
                .filter(Api::isPublic)
                .map(type -> type.getName().replace('$', '.'))
                .sorted()
                .toList();
    }

    /** Whether other projects can use a type. */
    static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass()
                        .map(Api::isPublic)
                        .orElseGet(() -> !ModuleExports.hide(type.getPackageName()));
    }

    private static final class NameNoThirdParty extends ArchCondition<JavaClass> {

        /** The modules for Jackson are what Jackson calls a module. */
        private static final Set<String> JACKSON = Set.of("org.comity.jackson", "org.comity.jackson2");

        NameNoThirdParty() {
            super("name only types of the JDK and of Comity in public signatures");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            if (!isPublic(type) || JACKSON.contains(type.getPackageName())) {
                return;
            }
            Stream<JavaType> inherited = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
            report(type, type.getName(), inherited, events);
            for (JavaMember member : type.getMembers()) {
                if (member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED)) {
                    report(type, member.getFullName(), named(member), events);
                }
            }
        }

        private static Stream<JavaType> named(JavaMember member) {
            if (member instanceof JavaCodeUnit code) {
                return Stream.of(
                                Stream.of(code.getReturnType()),
                                code.getParameterTypes().stream(),
                                code.getExceptionTypes().stream())
                        .flatMap(types -> types);
            }
            return member.getAllInvolvedRawTypes().stream().map(JavaType.class::cast);
        }

        private static void report(JavaClass type, String where, Stream<JavaType> named, ConditionEvents events) {
            named.flatMap(signature -> signature.getAllInvolvedRawTypes().stream())
                    .map(JavaClass::getBaseComponentType)
                    .filter(used -> !used.isPrimitive()
                            && !used.getPackageName().startsWith("java.")
                            && !used.getPackageName().startsWith("org.comity."))
                    .forEach(used ->
                            events.add(SimpleConditionEvent.violated(type, where + " names " + used.getName())));
        }
    }

    private static final class LieInANullMarkedPackage extends ArchCondition<JavaClass> {

        LieInANullMarkedPackage() {
            super("lie in a package with a package-info that is @NullMarked");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                events.add(SimpleConditionEvent.violated(type, type.getName() + " does not"));
            }
        }
    }
}
