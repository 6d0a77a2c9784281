package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What scanners find in the jar: the poms of its libraries, and a list of them in the form of CycloneDX. */
class JarContentsIT {

    private static final String LIST = "META-INF/sbom/comity.cdx.json";

    /** Each library in the jar, with a package of its own. */
    private static final Map<String, String> PACKAGES = new TreeMap<>(Map.ofEntries(
            Map.entry("com.fasterxml.jackson.core/jackson-annotations", "com/fasterxml/jackson/annotation/"),
            Map.entry("com.zaxxer/SparseBitSet", "com/zaxxer/sparsebits/"),
            Map.entry("commons-codec/commons-codec", "org/apache/commons/codec/"),
            Map.entry("commons-io/commons-io", "org/apache/commons/io/"),
            Map.entry("info.picocli/picocli", "picocli/"),
            Map.entry("org.apache.commons/commons-collections4", "org/apache/commons/collections4/"),
            Map.entry("org.apache.commons/commons-compress", "org/apache/commons/compress/"),
            Map.entry("org.apache.commons/commons-csv", "org/apache/commons/csv/"),
            Map.entry("org.apache.commons/commons-lang3", "org/apache/commons/lang3/"),
            Map.entry("org.apache.commons/commons-math3", "org/apache/commons/math3/"),
            Map.entry("org.apache.logging.log4j/log4j-api", "org/apache/logging/log4j/"),
            Map.entry("org.apache.poi/poi", "org/apache/poi/"),
            Map.entry("org.apache.poi/poi-ooxml", "org/apache/poi/xssf/"),
            Map.entry("org.apache.poi/poi-ooxml-lite", "org/openxmlformats/|com/microsoft/"),
            Map.entry("org.apache.xmlbeans/xmlbeans", "org/apache/xmlbeans/"),
            Map.entry("org.comity/comity-domain", "org/comity/domain/"),
            Map.entry("org.comity/comity-export", "org/comity/export/"),
            Map.entry("org.comity/comity-ingest", "org/comity/ingest/"),
            Map.entry("org.xerial/sqlite-jdbc", "org/sqlite/"),
            Map.entry("org.snakeyaml/snakeyaml-engine", "org/snakeyaml/engine/"),
            Map.entry("tools.jackson.core/jackson-core", "tools/jackson/core/"),
            Map.entry("tools.jackson.core/jackson-databind", "tools/jackson/databind/"),
            Map.entry("tools.jackson.dataformat/jackson-dataformat-yaml", "tools/jackson/dataformat/")));

    private static final String PROGRAM = "org.comity/comity-cli";
    private static final String PACKAGE = "org/comity/cli/";

    /** Those whose own jars have no pom. */
    private static final List<String> WITHOUT_POM = List.of(
            "info.picocli/picocli", "org.apache.poi/poi", "org.apache.poi/poi-ooxml", "org.apache.poi/poi-ooxml-lite");

    @Test
    void containsClassesOfEachLibraryAndOfNoOther() throws IOException {
        List<String> classes = names().stream()
                .filter(name -> name.endsWith(".class"))
                .map(name -> name.replaceFirst("^META-INF/versions/\\d+/", ""))
                .toList();
        List<String> empty = new ArrayList<>();
        PACKAGES.forEach((library, start) -> {
            if (classes.stream().noneMatch(name -> name.matches("(" + start + ").*"))) {
                empty.add(library);
            }
        });
        assertEquals(List.of(), empty);
        String all = "(" + PACKAGE + "|" + String.join("|", PACKAGES.values()) + ").*";
        assertEquals(
                List.of(), classes.stream().filter(name -> !name.matches(all)).toList());
    }

    @Test
    void containsThePomOfEachLibraryThatHasOne() throws IOException {
        TreeSet<String> expected = new TreeSet<>(PACKAGES.keySet());
        expected.add(PROGRAM);
        WITHOUT_POM.forEach(expected::remove);
        TreeSet<String> actual = new TreeSet<>();
        names().stream()
                .filter(name -> name.matches("META-INF/maven/.*/pom\\.(xml|properties)"))
                .map(name -> name.replaceFirst("META-INF/maven/(.*)/pom\\.(xml|properties)", "$1"))
                .forEach(actual::add);
        assertEquals(expected, actual);
    }

    @Test
    @DisabledIfSystemProperty(
            named = "comity.build",
            matches = "offline: true",
            disabledReason = "the goal that writes the list does nothing without a network")
    void listsEachLibraryWithItsVersionAndLicence() throws IOException {
        JsonNode list = JsonMapper.shared().readTree(content());
        assertEquals("CycloneDX", list.get("bomFormat").asString());
        JsonNode program = list.get("metadata").get("component");
        assertEquals("application", program.get("type").asString());
        assertEquals(PROGRAM, library(program));
        assertTrue(list.get("metadata").path("timestamp").isMissingNode(), "two builds differ");

        TreeSet<String> listed = new TreeSet<>();
        for (JsonNode component : list.get("components")) {
            listed.add(library(component));
            assertTrue(
                    component
                            .get("licenses")
                            .get(0)
                            .get("license")
                            .get("id")
                            .asString()
                            .equals("Apache-2.0"),
                    component::toString);
        }
        assertEquals(PACKAGES.keySet(), listed);
    }

    /** Checks the purl of a component, and returns its group and name. */
    private static String library(JsonNode component) {
        String library =
                component.get("group").asString() + "/" + component.get("name").asString();
        assertEquals(
                "pkg:maven/" + library + "@" + component.get("version").asString() + "?type=jar",
                component.get("purl").asString());
        return library;
    }

    private static List<String> names() throws IOException {
        try (ZipFile jar = new ZipFile(JarRun.JAR.toString())) {
            return jar.stream().map(ZipEntry::getName).toList();
        }
    }

    private static byte[] content() throws IOException {
        try (ZipFile jar = new ZipFile(JarRun.JAR.toString())) {
            ZipEntry list = jar.getEntry(LIST);
            assertTrue(list != null, () -> JarRun.JAR + " has no " + LIST);
            return jar.getInputStream(list).readAllBytes();
        }
    }
}
