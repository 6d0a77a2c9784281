/**
 * The tables of a dataset, the writers CSV, Excel, YAML, JSON, SQLite and HTML, and a reader that reads a dataset back.
 *
 * <p>A module that writes workbooks also has {@code requires org.apache.poi.ooxml}, and one that writes databases {@code
 * requires org.xerial.sqlitejdbc}; no other format needs Apache POI or SQLite.
 *
 * <p>Where to begin: {@link org.comity.export.publication.Publication} writes a dataset into a folder, and {@link
 * org.comity.export.reading.DatasetReader} reads it back.
 *
 * <pre>{@code
 * Publication.publish(dataset, folder, Set.of(Format.CSV, Format.JSON), "my program");
 * Dataset copy = DatasetReader.read(folder);
 * }</pre>
 */
module org.comity.export {
    requires transitive org.comity.domain;
    requires java.xml;
    requires org.apache.commons.csv;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;
    requires tools.jackson.dataformat.yaml;
    requires static java.sql;
    requires static org.apache.poi.ooxml;
    requires static org.apache.poi.ooxml.schemas;
    requires static org.apache.poi.poi;
    requires static org.jspecify;
    requires static org.xerial.sqlitejdbc;

    exports org.comity.export;
    exports org.comity.export.format;
    exports org.comity.export.publication;
    exports org.comity.export.reading;
    exports org.comity.export.table;
    exports org.comity.export.verification;

    uses org.comity.export.format.DatasetFormat;
    uses org.comity.export.table.TableProvider;
}
