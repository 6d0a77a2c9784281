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

/** An imprecise date as a group of columns: the date in EDTF, its first and last day, its wording and its statement. */
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
                                        "The words of the source for " + what
                                                + ", if it does not give the date itself.",
                                        (R row) -> dating.apply(row).wording()),
                                new Column<>(
                                                name + "_statement_id",
                                                ColumnType.ID,
                                                "The statement that gives " + what + ".",
                                                (R row) -> dating.apply(row).statement())
                                        .references(StatementTable.NAME)))
                .toList();
    }

    /** The three columns of a date without its wording and statement. */
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
                        capitalized(what) + ", in EDTF. The value is .. if it is open, and empty if unknown.",
                        row -> dating.apply(row).edtf()),
                new Column<>(
                        name + "_earliest",
                        ColumnType.DATE,
                        "The first possible day of " + what + ".",
                        row -> dating.apply(row).earliest()),
                new Column<>(
                        name + "_latest",
                        ColumnType.DATE,
                        "The last possible day of " + what + ".",
                        row -> dating.apply(row).latest()));
    }

    private static String capitalized(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
