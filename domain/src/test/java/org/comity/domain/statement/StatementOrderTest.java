package org.comity.domain.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.comity.domain.entity.EntityId;
import org.comity.domain.source.Origin;
import org.comity.domain.time.ImpreciseInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementOrderTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 31, 32, 33, 1_000})
    void statementsComeInTheOrderOfTheTextOfTheirIds(int count) {
        List<Statement> statements = statements(count);
        Collections.shuffle(statements, new Random(count));

        List<String> sorted = values(StatementOrder.sorted(statements));

        assertEquals(values(statements).stream().sorted().toList(), sorted);
    }

    @Test
    void equalStatementsStayAsTheyCame() {
        List<Statement> statements = statements(40);
        statements.addAll(statements(40));

        List<Statement> sorted = StatementOrder.sorted(statements);

        for (int i = 0; i < sorted.size(); i += 2) {
            int earlier = statements.indexOf(sorted.get(i));
            assertSame(statements.get(earlier), sorted.get(i));
            assertSame(statements.get(earlier + 40), sorted.get(i + 1));
        }
    }

    private static List<Statement> statements(int count) {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            statements.add(MembershipStatement.of(
                    Provenance.asserted(Mark.of(Origin.of("a.yaml"))),
                    EntityId.of("member-" + i),
                    EntityId.of("body"),
                    Role.MEMBER,
                    ImpreciseInterval.UNKNOWN));
        }
        return statements;
    }

    private static List<String> values(List<Statement> statements) {
        return statements.stream().map(statement -> statement.id().value()).toList();
    }
}
