package org.comity.export.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Attribute;
import org.comity.domain.conclusion.ResolvedBound;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.statement.StatementId;
import org.comity.domain.time.Day;
import org.comity.domain.time.Edtf;
import org.comity.domain.time.ImpreciseDate;

/** An imprecise date as a group of columns: in EDTF, its first and last day, its wording and who says so. */
record Dating(
        Optional<String> edtf,
        Optional<Day> earliest,
        Optional<Day> latest,
        Optional<String> wording,
        Optional<StatementId> statement) {

    private static final Dating NONE =
            new Dating(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static Dating of(ResolvedBound end) {
        Optional<ImpreciseDate> date = end.bound().date();
        return new Dating(
                Optional.of(end.bound().toString()).filter(text -> !text.isEmpty()),
                date.flatMap(ImpreciseDate::earliest),
                date.flatMap(ImpreciseDate::latest),
                end.bound().wording(),
                end.statement());
    }

    static Dating of(Dataset dataset, Optional<Attribute> attribute) {
        return attribute
                .map(dated -> new Dating(
                        Optional.of(dated.value().text()),
                        dated.value().time().flatMap(Edtf::earliest),
                        dated.value().time().flatMap(Edtf::latest),
                        dated.value().wording(),
                        Optional.of(SupportColumns.spokesman(dataset, dated.support()))))
                .orElse(NONE);
    }

    /** The five columns of a date. */
    static <R> List<Column<R>> columns(String name, String what, Function<R, Dating> dating) {
        return Stream.concat(
                        days(name, what, dating).stream(),
                        Stream.of(
                                new Column<>(
                                        name + "_wording",
                                        ColumnType.TEXT,
                                        "How the source words " + what + ", where it does not write the date itself.",
                                        (R row) -> dating.apply(row).wording()),
                                new Column<>(
                                                name + "_statement_id",
                                                ColumnType.ID,
                                                "The statement that tells " + what + ".",
                                                (R row) -> dating.apply(row).statement())
                                        .of(StatementTable.NAME)))
                .toList();
    }

    /** The three columns of a date of which no passage needs to be shown. */
    static <R> List<Column<R>> plainColumns(String name, String what, Function<R, Optional<ImpreciseDate>> extractor) {
        return days(
                name,
                what,
                row -> extractor
                        .apply(row)
                        .map(date -> new Dating(
                                Optional.of(date.toString()),
                                date.earliest(),
                                date.latest(),
                                Optional.empty(),
                                Optional.empty()))
                        .orElse(NONE));
    }

    private static <R> List<Column<R>> days(String name, String what, Function<R, Dating> dating) {
        return List.of(
                new Column<>(
                        name,
                        ColumnType.EDTF,
                        capitalized(what) + ", in EDTF; .. where it is open, empty where nothing is said.",
                        row -> dating.apply(row).edtf()),
                new Column<>(
                        name + "_earliest",
                        ColumnType.DATE,
                        "The first day on which " + what + " can lie.",
                        row -> dating.apply(row).earliest()),
                new Column<>(
                        name + "_latest",
                        ColumnType.DATE,
                        "The last day on which " + what + " can lie.",
                        row -> dating.apply(row).latest()));
    }

    private static String capitalized(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
