package org.comity.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;

/** All rules of the architecture, each with the package below {@code planted} whose classes violate it. */
final class Laws {

    static final Map<String, ArchRule> BY_PLANTED_PACKAGE = all();

    private Laws() {}

    private static Map<String, ArchRule> all() {
        Map<String, ArchRule> laws = new LinkedHashMap<>();
        laws.put("purity", Layers.DOMAIN_USES_ITSELF_AND_FEW_PACKAGES_OF_THE_JDK);
        laws.put("plain", Layers.JSON_USES_THE_DOMAIN_AND_THE_JDK);
        laws.put("reading", Layers.INGEST_KNOWS_NEITHER_EXPORT_NOR_THE_COMMAND_LINE);
        laws.put("writing", Layers.EXPORT_KNOWS_NEITHER_INGEST_NOR_THE_COMMAND_LINE);
        laws.put("guest", Layers.FORMATS_USE_ANNOTATIONS_NODES_TEXTS_AND_FINDINGS);
        laws.put("floor", Layers.TEXTS_USE_NOTHING_ELSE_OF_THE_INGEST);
        laws.put("neighbour", Layers.FORMATS_DO_NOT_USE_EACH_OTHER);
        laws.put("cycle", Layers.PACKAGES_HAVE_NO_CYCLES);
        laws.put("library.poi", Libraries.POI_WRITES_EXCEL);
        laws.put("library.csv", Libraries.COMMONS_CSV_READS_CSV);
        laws.put("library.sqlite", Libraries.SQLITE_WRITES_DATABASES);
        laws.put("library.jackson", Libraries.JACKSON_READS_YAML_AND_JSON);
        laws.put("library.picocli", Libraries.PICOCLI_READS_THE_COMMAND_LINE);
        laws.put("stream", Reproducibility.STANDARD_STREAMS_BELONG_TO_THE_COMMAND_LINE);
        laws.put("clock", Reproducibility.NO_CLASS_USES_A_CLOCK);
        laws.put("chance", Reproducibility.NOTHING_IS_LEFT_TO_CHANCE);
        laws.put("locale", Reproducibility.NO_CLASS_USES_THE_DEFAULT_LOCALE);
        laws.put("charset", Reproducibility.NO_CLASS_USES_THE_DEFAULT_CHARSET);
        laws.put("surrogate", Reproducibility.TEXT_BECOMES_BYTES_WITH_CARE_FOR_LONE_SURROGATES);
        laws.put("legacy", Reproducibility.DATES_AND_PATHS_ARE_THOSE_OF_TODAYS_JDK);
        laws.put("signature", Api.PUBLIC_SIGNATURES_NAME_NO_THIRD_PARTY);
        laws.put("label", Makers.EVERY_ENUM_HAS_LABELS);
        laws.put("maker", Makers.MANY_PARTS_HAVE_NAMES);
        laws.put("nullness", Api.EVERY_PACKAGE_IS_NULL_MARKED);
        laws.put("namesake", Naming.EVERY_TYPE_HAS_A_NAME_OF_ITS_OWN);
        return laws;
    }
}
