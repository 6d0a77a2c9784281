package org.comity.export;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.comity.domain.service.InstalledServices;
import org.comity.export.csv.CsvForExcelFormat;
import org.comity.export.csv.CsvFormat;
import org.comity.export.excel.WorkbookFormat;
import org.comity.export.extension.GuardedFormat;
import org.comity.export.format.DatasetFormat;
import org.comity.export.format.PanelDay;
import org.comity.export.format.SourceTexts;
import org.comity.export.format.TableFormat;
import org.comity.export.html.HtmlFormat;
import org.comity.export.json.JsonLinesFormat;
import org.comity.export.json.JsonWriter;
import org.comity.export.network.NetworkFormat;
import org.comity.export.panel.PanelFormat;
import org.comity.export.sqlite.SqliteFormat;
import org.comity.export.yaml.YamlWriter;

/**
 * The formats in which a dataset is published: those of Comity, and those that other projects add.
 *
 * @since 0.1
 */
public final class Format {

    /**
     * Comma-separated values (RFC 4180, UTF-8): {@code csv/} with one file per table, and two descriptors, {@code
     * datapackage.json} and {@code csv-metadata.json}.
     */
    public static final TableFormat CSV = new CsvFormat();

    /**
     * Comma-separated values for people to open in Excel: {@code csv-for-excel/} with one file per table, without any
     * formulas. They cannot be read back.
     */
    public static final TableFormat CSV_FOR_EXCEL = new CsvForExcelFormat();

    /**
     * An Excel workbook: {@code dataset.xlsx} with one sheet per table. It needs Apache POI, {@code
     * org.apache.poi:poi-ooxml}, which no other format needs.
     */
    public static final DatasetFormat XLSX = new WorkbookFormat();

    /** One YAML document: {@code dataset.yaml}, with its JSON Schema, {@code dataset.schema.json}. */
    public static final DatasetFormat YAML =
            new DocumentFormat("yaml", "application/yaml", "dataset.yaml", YamlWriter::write);

    /** One JSON text: {@code dataset.json}, with the same schema. */
    public static final DatasetFormat JSON =
            new DocumentFormat("json", "application/json", "dataset.json", JsonWriter::write);

    /**
     * JSON Lines: {@code jsonl/} with one file per table, and the same schema, which has a definition for each table.
     */
    public static final TableFormat JSONL = new JsonLinesFormat();

    /**
     * A SQLite database: {@code dataset.sqlite} with one table per table, keys, indexes, views and a search in the quotes;
     * and {@code metadata.yaml}, which describes it for Datasette. It needs {@code org.xerial:sqlite-jdbc}, which no other
     * format needs. It cannot be read back.
     */
    public static final DatasetFormat SQLITE = new SqliteFormat();

    /**
     * A network: {@code network/network.gexf} with the times of memberships, {@code network/network.graphml}, and files of
     * nodes and edges in CSV. It cannot be read back. {@link #networkWithProjections} adds what two nodes share.
     */
    public static final DatasetFormat NETWORK = new NetworkFormat(false);

    /**
     * Panels in CSV: {@code panel/state_year.csv} and {@code panel/body_year.csv}, with the codes of the Correlates of War
     * project, and their descriptor. Members on any day of a year count, and possible memberships are missing, unless
     * {@link #panel} says otherwise. They cannot be read back.
     */
    public static final DatasetFormat PANEL = panel(PanelDay.ANY, false);

    /**
     * An evidence report to look at in a browser: {@code report/index.html}, with a page for each entity and each source. It
     * shows each quote with the words around it; {@link #html} shows it in its whole text. It cannot be read back.
     */
    public static final DatasetFormat HTML = html(SourceTexts.NONE);

    private static final List<DatasetFormat> ALL =
            List.of(CSV, CSV_FOR_EXCEL, XLSX, YAML, JSON, JSONL, SQLITE, NETWORK, PANEL, HTML);

    private Format() {}

    /**
     * Returns the format {@link #NETWORK} with two more files: {@code network/shared_bodies.csv} has pairs of members with the
     * number of bodies that both belong to at the same time, and {@code network/shared_members.csv} pairs of bodies with the
     * number of their common members. A publication fails if it would have to compare more than ten million pairs.
     *
     * @return the format, in place of {@link #NETWORK}
     */
    public static DatasetFormat networkWithProjections() {
        return new NetworkFormat(true);
    }

    /**
     * Returns the format {@link #PANEL} for some days of the year.
     *
     * @param day the days of a year that count
     * @param countsPossible whether memberships that are only possible are counted; otherwise they are missing
     * @return the format, in place of {@link #PANEL}
     */
    public static DatasetFormat panel(PanelDay day, boolean countsPossible) {
        return new PanelFormat(day, countsPossible);
    }

    /**
     * Returns the format {@link #HTML} with the texts of sources.
     *
     * @param texts gives the texts
     * @return the format, in place of {@link #HTML}
     */
    public static DatasetFormat html(SourceTexts texts) {
        return new HtmlFormat(texts, false);
    }

    /**
     * Returns the format {@link #HTML} with the texts of sources and with all pages in one file, {@code report/index.html}. A
     * browser reads the whole file, so it is meant for up to some 10,000 statements.
     *
     * @param texts gives the texts
     * @return the format, in place of {@link #HTML}
     */
    public static DatasetFormat htmlInOneFile(SourceTexts texts) {
        return new HtmlFormat(texts, true);
    }

    /**
     * Returns the formats of Comity.
     *
     * @return the constants of this class, in the order in which they are declared
     */
    public static List<DatasetFormat> all() {
        return ALL;
    }

    /**
     * Looks for the formats of other projects, with {@link java.util.ServiceLoader}: with the class loader of the thread
     * and with that of this library.
     *
     * @return the formats, each class once
     * @throws java.util.ServiceConfigurationError if a format cannot be created
     * @throws java.io.UncheckedIOException if a format throws an exception, or has a name or an ending that cannot be
     *     used; the message names it
     */
    public static List<DatasetFormat> installed() {
        List<DatasetFormat> installed =
                InstalledServices.of(DatasetFormat.class, loader -> ServiceLoader.load(DatasetFormat.class, loader));
        GuardedFormat.check(installed, ALL.stream().map(DatasetFormat::label).toList());
        return installed;
    }

    /**
     * Finds a format by its name, first among those of Comity. Only if it is not there, the formats of other projects are
     * looked for.
     *
     * @param label the name, for example {@code csv}
     * @return the format, or empty
     * @throws java.util.ServiceConfigurationError if a format of another project cannot be created
     * @throws java.io.UncheckedIOException if a format of another project cannot be used; the message names it
     */
    public static Optional<DatasetFormat> find(String label) {
        return find(ALL.stream(), label).or(() -> find(installed().stream(), label));
    }

    private static Optional<DatasetFormat> find(Stream<DatasetFormat> formats, String label) {
        return formats.filter(format -> label.equals(format.label())).findFirst();
    }
}
