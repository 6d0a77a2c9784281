package org.comity.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/** Where each library may be used, so that it can be replaced in one place. */
final class Libraries {

    static final ArchRule POI_WRITES_EXCEL = noClasses()
            .that()
            .resideOutsideOfPackage("org.comity..export.excel..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats..", "com.microsoft.schemas..")
            .allowEmptyShould(false);

    static final ArchRule COMMONS_CSV_READS_CSV = noClasses()
            .that()
            .resideOutsideOfPackage("org.comity..export.csv..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.commons.csv..")
            .allowEmptyShould(false);

    static final ArchRule JACKSON_READS_YAML_AND_JSON = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.comity..ingest.node.yaml..",
                    "org.comity..ingest.node.json..",
                    "org.comity..export.reading..",
                    "org.comity.jackson",
                    "org.comity.jackson2")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..", "org.snakeyaml..")
            .allowEmptyShould(false);

    static final ArchRule PICOCLI_READS_THE_COMMAND_LINE = noClasses()
            .that()
            .resideOutsideOfPackage(Layers.CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..")
            .allowEmptyShould(false);

    static final ArchRule SQLITE_WRITES_DATABASES = noClasses()
            .that()
            .resideOutsideOfPackage("org.comity..export.sqlite..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.sqlite..", "java.sql..")
            .allowEmptyShould(false);

    private Libraries() {}
}
