package org.comity.ingest.yaml;

/** A value in a YAML file, with the place where it begins. */
public sealed interface YamlNode permits YamlScalar, YamlList, YamlMap {

    /**
     * The line where the node begins.
     *
     * @return 1-based
     */
    int line();

    /**
     * The column where the node begins; for a block list the first {@code -}, for a block map its first key.
     *
     * @return 1-based, in Unicode code points
     */
    int column();
}
