package org.comity.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final String PLANTED = "org.comity.architecture.planted.";
    private static final JavaClasses COMITY =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.comity");

    @ParameterizedTest(name = "{1}")
    @MethodSource("laws")
    void holds(String plantedPackage, ArchRule law) {
        law.check(COMITY);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("laws")
    void failsOnAPlantedViolation(String plantedPackage, ArchRule law) {
        JavaClasses planted = new ClassFileImporter().importPackages(PLANTED + plantedPackage);
        EvaluationResult result = law.evaluate(planted);
        List<String> violations = result.getFailureReport().getDetails();
        assertTrue(result.hasViolation(), () -> law.getDescription() + " is not broken by the planted classes");
        planted.stream()
                .filter(type -> type.getSimpleName().startsWith("Planted"))
                .forEach(type -> assertTrue(
                        violations.stream().anyMatch(violation -> violation.contains(type.getName())),
                        () -> type.getName() + " breaks nothing: " + violations));
    }

    static Stream<Arguments> laws() {
        return Laws.BY_PLANTED_PACKAGE.entrySet().stream().map(law -> Arguments.of(law.getKey(), law.getValue()));
    }

    @Test
    void excusesNoTypeThatNeedsNoBuilder() {
        assertEquals(List.of(), Makers.listedWithoutNeed(COMITY).toList());
    }

    @Test
    void knowsThePackagesThatModulesHide() {
        assertTrue(ModuleExports.hide("org.comity.export.survey"));
        assertFalse(ModuleExports.hide("org.comity.export.reading"));
        assertFalse(ModuleExports.hide("org.comity.cli"));
    }

    @Test
    void countsATypeAsPublicWhereAllAroundItIsPublic() {
        JavaClasses planted = new ClassFileImporter().importPackages(PLANTED + "visibility");
        assertEquals(
                List.of(PLANTED + "visibility.Shown", PLANTED + "visibility.Shown.Inner"), Api.publicTypes(planted));
    }
}
