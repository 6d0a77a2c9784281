package org.comity.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.concurrent.ConcurrentHashMap;

/** Which module may use which. */
final class Layers {

    static final String DOMAIN = "org.comity..domain..";
    static final String INGEST = "org.comity..ingest..";
    static final String EXPORT = "org.comity..export..";
    static final String CLI = "org.comity..cli..";

    static final ArchRule DOMAIN_USES_ITSELF_AND_FEW_PACKAGES_OF_THE_JDK = classes()
            .that()
            .resideInAPackage(DOMAIN)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            DOMAIN,
                            "java.io",
                            "java.lang..",
                            "java.math",
                            "java.nio",
                            "java.nio.charset",
                            "java.security",
                            "java.time..",
                            "java.util",
                            "java.util.function",
                            "java.util.stream",
                            "org.jspecify.annotations")
                    // For answers that parallel streams share. The domain starts no threads of its own.
                    .or(equivalentTo(ConcurrentHashMap.class)))
            .allowEmptyShould(false);

    static final ArchRule JSON_USES_THE_DOMAIN_AND_THE_JDK = classes()
            .that()
            .resideInAnyPackage("org.comity.json", "org.comity..plain.json")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.comity.json", DOMAIN, "java..", "org.jspecify.annotations")
            .allowEmptyShould(false);

    static final ArchRule INGEST_KNOWS_NEITHER_EXPORT_NOR_THE_COMMAND_LINE = noClasses()
            .that()
            .resideInAPackage(INGEST)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(EXPORT, CLI)
            .allowEmptyShould(false);

    static final ArchRule EXPORT_KNOWS_NEITHER_INGEST_NOR_THE_COMMAND_LINE = noClasses()
            .that()
            .resideInAPackage(EXPORT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(INGEST, CLI)
            .allowEmptyShould(false);

    /** A format makes annotated texts. It has no access to their meaning, nor to the files of a corpus. */
    static final ArchRule FORMATS_USE_ANNOTATIONS_NODES_TEXTS_AND_FINDINGS = noClasses()
            .that()
            .resideInAPackage("org.comity..ingest.format..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.comity.ingest..")
                    .and(not(resideInAnyPackage(
                            "org.comity.ingest.annotation",
                            "org.comity.ingest.finding",
                            "org.comity.ingest.flat",
                            "org.comity.ingest.format..",
                            "org.comity.ingest.node..",
                            "org.comity.ingest.text"))))
            .allowEmptyShould(false);

    /** Texts are the lowest floor of the ingest: everything that reads something uses them. */
    static final ArchRule TEXTS_USE_NOTHING_ELSE_OF_THE_INGEST = noClasses()
            .that()
            .resideInAPackage("org.comity..ingest.text")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.comity..ingest..").and(not(resideInAPackage("org.comity..ingest.text"))))
            .allowEmptyShould(false);

    static final ArchRule FORMATS_DO_NOT_USE_EACH_OTHER = slices().matching("org.comity..ingest.format.(*)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(false);

    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("org.comity.(**)").should().beFreeOfCycles().allowEmptyShould(false);

    private Layers() {}
}
