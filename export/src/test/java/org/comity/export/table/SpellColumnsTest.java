package org.comity.export.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.resolution.Resolution;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.Statements;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.comity.export.GeneratedDatasets;
import org.junit.jupiter.api.Test;

class SpellColumnsTest {

    private static final List<String> COLUMNS = List.of("attested_first", "attested_last", "year_from", "year_to");

    /** Years beyond all that the generated datasets speak of. */
    private static final int EARLIEST = 1700;

    private static final int LATEST = 2200;

    private final List<Statement> statements = new ArrayList<>();

    private void says(String period, String day) {
        statements.add(Statement.that("nepal")
                .is(Role.MEMBER)
                .of("iom")
                .during(period)
                .assertedIn("corpus.yaml", ImpreciseDate.parse(day)));
    }

    private List<Object> values() {
        return values(Resolution.resolve(Corpus.of("test"), Statements.of(statements)))
                .get(0);
    }

    private static List<List<Object>> values(Dataset dataset) {
        Table<?> table = Tables.find(MembershipTable.NAME).orElseThrow();
        List<String> names = table.head().fields().stream().map(Field::name).toList();
        return table.rawValues(dataset)
                .map(row ->
                        COLUMNS.stream().map(name -> row[names.indexOf(name)]).toList())
                .map(row -> Arrays.<Object>asList(row.toArray()))
                .toList();
    }

    @Test
    void haveTheDayOfTheEditorAndTheYearsThatAreCertain() {
        says("[2009..2012]/..", "2015-05");
        assertEquals(Arrays.<Object>asList("2015-05", "2015-05", 2012L, 2015L), values());
    }

    @Test
    void areEmptyWhereNothingIsCertain() {
        says("[2009..2012]/", "2008");
        assertEquals(Arrays.<Object>asList(null, null, null, null), values());
    }

    @Test
    void agreeWithTheSpellsOfAnyDataset() {
        int years = 0;
        for (long seed = 1; seed <= 5; seed++) {
            Dataset dataset = GeneratedDatasets.of(seed);
            List<List<Object>> rows = values(dataset);
            for (int i = 0; i < rows.size(); i++) {
                Membership membership = dataset.memberships().get(i);
                int[] certain = IntStream.rangeClosed(EARLIEST, LATEST)
                        .filter(year -> membership.spell().during(Day.of(year, 1, 1), Day.of(year, 12, 31))
                                == Certainty.CERTAIN)
                        .toArray();
                years += certain.length;
                assertEquals(
                        certain.length == 0
                                ? Arrays.<Object>asList(null, null)
                                : List.<Object>of((long) certain[0], (long) certain[certain.length - 1]),
                        rows.get(i).subList(2, 4).stream()
                                .map(year -> year instanceof Long number ? Math.min(number, LATEST) : null)
                                .map(year -> (Object) year)
                                .collect(Collectors.toList()),
                        membership::toString);
            }
        }
        assertTrue(years > 0);
    }
}
