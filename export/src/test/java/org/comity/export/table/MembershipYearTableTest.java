package org.comity.export.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.resolution.Resolution;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.Statements;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.Day;
import org.comity.export.GeneratedDatasets;
import org.comity.export.SaidMemberships;
import org.junit.jupiter.api.Test;

class MembershipYearTableTest {

    private final List<Statement> statements = new ArrayList<>();

    private void says(String member, Role role, String body, String period) {
        new SaidMemberships(statements, "2012-05-06").says(member, role, body, period);
    }

    private List<String> rows() {
        Dataset dataset = Resolution.resolve(Corpus.of("test"), Statements.of(statements));
        Table<?> table = Tables.find(MembershipYearTable.NAME).orElseThrow();
        return table.rawValues(dataset)
                .map(row -> row[0] + " " + Arrays.asList(row).subList(7, 11))
                .toList();
    }

    @Test
    void hasARowForEachYearWithItsCertainty() {
        says("nepal", Role.MEMBER, "iom", "2009/");
        says("qatar", Role.OBSERVER, "iom", "/2011");
        assertEquals(
                List.of(
                        "nepal.member.iom.2009 [full, 2009, certain, false]",
                        "nepal.member.iom.2010 [full, 2010, certain, false]",
                        "nepal.member.iom.2011 [full, 2011, certain, false]",
                        "nepal.member.iom.2012 [full, 2012, certain, false]",
                        "qatar.observer.iom.2009 [observer, 2009, possible, false]",
                        "qatar.observer.iom.2010 [observer, 2010, possible, false]",
                        "qatar.observer.iom.2011 [observer, 2011, certain, false]"),
                rows());
    }

    @Test
    void joinsTwoSpellsInOneYear() {
        says("nepal", Role.MEMBER, "iom", "2009/2010-02");
        says("nepal", Role.MEMBER, "iom", "2010-06/2011");
        assertEquals(
                List.of(
                        "nepal.member.iom.2009 [full, 2009, certain, false]",
                        "nepal.member.iom.2010 [full, 2010, certain, false]",
                        "nepal.member.iom.2011 [full, 2011, certain, false]"),
                rows());
    }

    @Test
    void isEmptyIfNoYearIsKnown() {
        statements.add(Statement.that("nepal").is(OrganizationKind.STATE).assertedIn("corpus.yaml"));
        assertEquals(List.of(), rows());
    }

    @Test
    void agreesWithTheSpellsOfAnyDataset() {
        Table<?> table = Tables.find(MembershipYearTable.NAME).orElseThrow();
        for (long seed = 1; seed <= 5; seed++) {
            Dataset dataset = GeneratedDatasets.of(seed);
            List<List<Object>> rows = table.rawValues(dataset)
                    .map(row -> Arrays.<Object>asList(row))
                    .toList();
            int first = rows.stream().mapToInt(row -> year(row)).min().orElse(0);
            int last = rows.stream().mapToInt(row -> year(row)).max().orElse(-1);
            IntStream.rangeClosed(first, last).forEach(year -> {
                List<String> expected = dataset.memberships().stream()
                        .filter(membership -> during(membership, year) != Certainty.IMPOSSIBLE)
                        .map(membership -> membership.member() + " " + membership.role() + " " + membership.body())
                        .distinct()
                        .sorted()
                        .toList();
                List<String> found = rows.stream()
                        .filter(row -> year(row) == year)
                        .map(row -> EntityId.of(row.get(2).toString()) + " " + row.get(6) + " " + row.get(4))
                        .sorted()
                        .toList();
                assertEquals(expected, found, () -> "in " + year);
            });
        }
    }

    private static int year(List<Object> row) {
        return Integer.parseInt(row.get(8).toString());
    }

    private static Certainty during(Membership membership, int year) {
        return membership.spell().during(Day.of(year, 1, 1), Day.of(year, 12, 31));
    }
}
