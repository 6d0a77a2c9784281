package org.comity.export.sqlite;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.domain.dataset.Dataset;
import org.comity.export.format.FormatFiles;
import org.comity.export.format.Loss;
import org.comity.export.overview.WorkbookTables;
import org.comity.export.survey.OptionalLibrary;
import org.comity.export.survey.PlannedFormat;
import org.comity.export.survey.RowObserver;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.DatasetTables;
import org.comity.export.table.Table;
import org.comity.export.table.TableHead;
import org.comity.export.table.Tables;
import org.comity.export.yaml.YamlMap;

/**
 * One SQLite database, and its description for Datasette. It is the only format that needs the driver of SQLite; without
 * it, this class can be used up to {@link #plan}.
 */
public final class SqliteFormat implements PlannedFormat {

    private static final String NAME = "dataset.sqlite";
    private static final String METADATA = "metadata.yaml";
    private static final OptionalLibrary LIBRARY = new OptionalLibrary(
            "org.sqlite.SQLiteConfig",
            "a database needs the driver of SQLite: add the dependency org.xerial:sqlite-jdbc, and to a"
                    + " module also 'requires org.xerial.sqlitejdbc'");

    private static final Loss NUL = new Loss(
            "sqlite-character-replaced",
            "contain the character U+0000, at which most programs end a text of SQLite; it is replaced with U+FFFD there",
            text -> text.indexOf('\0') >= 0);

    @Override
    public String label() {
        return "sqlite";
    }

    @Override
    public String mediaType() {
        return "application/vnd.sqlite3";
    }

    @Override
    public List<String> files(List<TableHead> tables) {
        return List.of(NAME, METADATA);
    }

    @Override
    public List<Loss> losses() {
        return List.of(NUL);
    }

    @Override
    public Optional<String> missing() {
        return LIBRARY.missing(SqliteFormat.class).or(NativeSqlite::missing);
    }

    @Override
    public Plan plan(Dataset dataset, List<Table<?>> added) {
        DatasetTables own = Tables.of(dataset);
        List<Table<?>> described = Stream.of(own.published(), own.series(), added)
                .flatMap(List::stream)
                .toList();
        List<Table<?>> tables = new ArrayList<>(described);
        tables.add(WorkbookTables.dictionary(SqliteViews.DICTIONARY, described));
        return new Database(tables);
    }

    /** The writing of one database. */
    private record Database(List<Table<?>> tables) implements Plan {

        @Override
        public RowObserver observer() {
            return RowObserver.NONE;
        }

        @Override
        public void write(DatasetRows rows, FormatFiles files) throws IOException {
            files.writeFile(NAME, file -> SqliteWriter.write(rows, file));
            List<TableHead> heads = tables.stream().map(Table::head).toList();
            files.write(METADATA, out -> YamlMap.write(DatasetteMetadata.of(rows.head(), heads), out));
        }
    }
}
