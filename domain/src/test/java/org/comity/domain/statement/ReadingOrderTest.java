package org.comity.domain.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.comity.domain.entity.EntityId;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Quote;
import org.comity.domain.source.SourceId;
import org.comity.domain.source.Span;
import org.comity.domain.time.ImpreciseInterval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingOrderTest {

    /** The order in words: source, place, then the id; those without a passage last, by their text. */
    private static final Comparator<Statement> IN_WORDS = Comparator.comparing(
                    (Statement statement) -> statement.evidence().isEmpty())
            .thenComparing(statement -> statement
                    .evidence()
                    .map(evidence -> evidence.source().value() + " "
                            + evidence.quotes().stream()
                                    .map(quote -> String.format(
                                            Locale.ROOT, "%05d %05d %s ", start(quote), end(quote), quote.words()))
                                    .reduce("", String::concat))
                    .orElseGet(statement::text))
            .thenComparing(statement -> statement.id().value());

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 300})
    void ordersStatementsBySourceAndPlaceAndThoseWithoutAPassageLast(int count) {
        Statements statements = Statements.of(List.of(), drawn(new Random(count), count));

        List<Statement> ordered = statements.inReadingOrder();

        assertEquals(statements.all().stream().sorted(IN_WORDS).toList(), ordered);
        assertSame(ordered, statements.inReadingOrder());
    }

    private static List<Statement> drawn(Random random, int count) {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Mark mark = Mark.of(Origin.of("a.yaml"));
            Provenance provenance =
                    random.nextInt(5) == 0 ? Provenance.asserted(mark) : Provenance.quoted(evidence(random), mark);
            statements.add(MembershipStatement.of(
                    provenance,
                    EntityId.of("member-" + random.nextInt(50)),
                    EntityId.of("body"),
                    Role.MEMBER,
                    ImpreciseInterval.UNKNOWN));
        }
        return statements;
    }

    private static Evidence evidence(Random random) {
        List<Quote> quotes = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            int start = random.nextInt(20);
            quotes.add(new Quote(new Span(start, start + 3), "w" + random.nextInt(10, 99)));
        }
        return new Evidence(SourceId.of("page-" + random.nextInt(4)), quotes);
    }

    private static int start(Quote quote) {
        return quote.span().start();
    }

    private static int end(Quote quote) {
        return quote.span().end();
    }
}
