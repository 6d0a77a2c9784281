package org.comity.export.panel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.comity.domain.dataset.Dataset;
import org.comity.export.csv.CsvWriter;
import org.comity.export.csv.DataPackage;
import org.comity.export.csv.TableFile;
import org.comity.export.format.FormatFiles;
import org.comity.export.format.PanelDay;
import org.comity.export.format.PublishedFile;
import org.comity.export.survey.PlannedFormat;
import org.comity.export.survey.RowObserver;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.Table;
import org.comity.export.table.TableHead;
import org.comity.export.table.TableRows;

/**
 * The memberships as panels in CSV, with codes that studies of international organizations use.
 *
 * @param day the days of a year that count
 * @param countsPossible whether memberships that are only possible are counted
 */
public record PanelFormat(PanelDay day, boolean countsPossible) implements PlannedFormat {

    private static final String FOLDER = "panel/";

    /** The largest number of codes in one table, some hundred megabytes. */
    private static final long MOST = 200_000_000;

    private static final Map<String, String> FILES = Map.of(
            "state_year", "state_year.csv",
            "body_year", "body_year.csv",
            "panel_codes", "codes.csv",
            "panel_columns", "columns.csv");

    /** Checks that nothing is missing. */
    public PanelFormat {
        Objects.requireNonNull(day, "day");
    }

    @Override
    public String label() {
        return "panel";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public List<String> files(List<TableHead> tables) {
        List<String> files = new ArrayList<>();
        tables.forEach(table -> files.add(FOLDER + FILES.get(table.name())));
        files.add(FOLDER + DataPackage.NAME);
        return files;
    }

    @Override
    public Plan plan(Dataset dataset, List<Table<?>> added) {
        return new Panels(dataset, PanelTables.of(dataset, this));
    }

    /** The writing of the panels of one dataset. */
    private record Panels(Dataset dataset, List<Table<?>> tables) implements Plan {

        @Override
        public RowObserver observer() {
            return RowObserver.NONE;
        }

        @Override
        public void write(DatasetRows rows, FormatFiles files) throws IOException {
            refuseMany();
            List<TableHead> heads = new ArrayList<>();
            Map<String, TableFile> written = new HashMap<>();
            while (rows.tables().hasNext()) {
                TableRows table = rows.tables().next();
                String name = table.head().name();
                String file = Objects.requireNonNull(FILES.get(name));
                Set<String> farDays = new HashSet<>();
                PublishedFile published =
                        files.write(FOLDER + file, out -> farDays.addAll(CsvWriter.write(table, out)));
                heads.add(table.head());
                written.put(name, new TableFile(file, published.size(), published.sha256(), farDays));
            }
            files.write(
                    FOLDER + DataPackage.NAME,
                    out -> DataPackage.write(
                            rows.head(), heads, table -> Objects.requireNonNull(written.get(table)), out));
        }

        private void refuseMany() throws IOException {
            for (Table<?> table : tables) {
                long cells = table.size(dataset) * table.columns().size();
                if (cells > MOST) {
                    throw new IOException(String.format(
                            Locale.ROOT,
                            "the panel %s would have %,d cells, and at most %,d are written; leave out the format panel, or"
                                    + " take fewer members, bodies or years into the corpus",
                            table.name(),
                            cells,
                            MOST));
                }
            }
        }
    }
}
