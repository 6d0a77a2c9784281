package org.comity.export.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.EntityId;
import org.comity.domain.source.Source;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.Statement;
import org.comity.export.format.FormatFiles;
import org.comity.export.format.SourceTexts;
import org.comity.export.survey.PlannedFormat;
import org.comity.export.survey.RowObserver;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.Table;
import org.comity.export.table.TableHead;
import org.comity.export.table.Tables;
import org.comity.export.text.Utf8Output;

/**
 * The evidence report: {@code report/index.html}, a page for each entity, and a page for each source.
 *
 * @param texts the texts of the sources
 * @param inOneFile whether all pages are sections of {@code report/index.html}
 */
public record HtmlFormat(SourceTexts texts, boolean inOneFile) implements PlannedFormat {

    private static final String FOLDER = "report/";
    private static final String DISAGREEMENTS = "disagreements";

    /**
     * Creates the format.
     *
     * @param texts the texts of the sources
     * @param inOneFile whether all pages are sections of {@code report/index.html}
     */
    public HtmlFormat {
        Objects.requireNonNull(texts, "texts");
    }

    @Override
    public String label() {
        return "html";
    }

    @Override
    public String mediaType() {
        return "text/html";
    }

    /** The files of every report; those of one dataset are in its {@link #plan}. */
    @Override
    public List<String> files(List<TableHead> tables) {
        return List.of(FOLDER + Address.INDEX);
    }

    @Override
    public Plan plan(Dataset dataset, List<Table<?>> added) {
        return new Report(new ReportData(dataset), texts, inOneFile);
    }

    /** The writing of the report of one dataset. */
    private record Report(ReportData data, SourceTexts texts, boolean inOneFile) implements Plan {

        @Override
        public List<Table<?>> tables() {
            return List.of(Tables.of(data.dataset()).find(DISAGREEMENTS).orElseThrow());
        }

        @Override
        public Optional<List<String>> files() {
            List<String> files = new ArrayList<>(List.of(FOLDER + Address.INDEX));
            if (inOneFile) {
                return Optional.of(files);
            }
            if (hasDrawings()) {
                files.addAll(List.of(FOLDER + Address.MATRIX, FOLDER + Address.NETWORK));
            }
            data.entities().forEach(entity -> files.add(FOLDER + Address.page(entity)));
            data.statementsBySource().keySet().forEach(source -> files.add(FOLDER + Address.page(source)));
            if (!data.editorStatements().isEmpty()) {
                files.add(FOLDER + Address.EDITOR);
            }
            return Optional.of(files);
        }

        @Override
        public RowObserver observer() {
            return RowObserver.NONE;
        }

        @Override
        public void write(DatasetRows rows, FormatFiles files) throws IOException {
            PageFrame frame = new PageFrame(
                    data.dataset().corpus().imprint().title(), rows.head().generator(), hasDrawings(), inOneFile);
            Contested contested = new Contested(data, rows.tables().next());
            if (!inOneFile) {
                pages(frame, contested, (name, content) -> file(files, name, out -> out.text(content)));
                return;
            }
            file(files, Address.INDEX, out -> {
                Html html = frame.beginFile();
                out.text(html.take());
                pages(frame, contested, (name, content) -> out.text(content));
                out.text(frame.endFile(html));
            });
        }

        private void pages(PageFrame frame, Contested contested, Pages pages) throws IOException {
            pages.add(Address.INDEX, new IndexPage(data, frame, contested).write());
            if (hasDrawings()) {
                pages.add(Address.MATRIX, new MatrixPage(data, frame).write());
                pages.add(Address.NETWORK, new NetworkPage(data, frame).write());
            }
            EntityPage entityPage = new EntityPage(data, frame);
            for (EntityId entity : data.entities()) {
                pages.add(Address.page(entity), entityPage.write(entity));
            }
            SourcePage sourcePage = new SourcePage(data, frame);
            for (Map.Entry<SourceId, List<Statement>> source :
                    data.statementsBySource().entrySet()) {
                pages.add(
                        Address.page(source.getKey()),
                        sourcePage.write(source.getKey(), source.getValue(), textOf(source.getKey())));
            }
            if (!data.editorStatements().isEmpty()) {
                pages.add(Address.EDITOR, EditorPage.write(data, frame));
            }
        }

        private boolean hasDrawings() {
            return !data.rosters().isEmpty();
        }

        private Optional<String> textOf(SourceId id) throws IOException {
            Optional<Source> source = data.dataset().source(id);
            return source.isPresent() ? texts.textOf(source.get()) : Optional.empty();
        }

        private static void file(FormatFiles files, String name, Content content) throws IOException {
            files.write(FOLDER + name, out -> {
                Utf8Output utf8 = new Utf8Output(out);
                content.writeTo(utf8);
                utf8.flush();
            });
        }
    }

    /** Receives the pages, one after the other. */
    @FunctionalInterface
    private interface Pages {
        void add(String name, String content) throws IOException;
    }

    /** Writes the content of a file. */
    @FunctionalInterface
    private interface Content {
        void writeTo(Utf8Output out) throws IOException;
    }
}
