package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Attribute;
import org.comity.domain.conclusion.Entity;
import org.comity.domain.conclusion.LifeEvent;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.EntityId;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.StatementId;
import org.comity.domain.statement.Statements;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;

/** The rule that a successor does not begin before its predecessor, and does not end before its predecessor begins. */
final class Succession {

    private Succession() {}

    /** Reports each succession whose dates are in the wrong order. */
    static List<Finding> find(Collection<Entity> entities, Lives lives, Statements statements) {
        List<Finding> findings = new ArrayList<>();
        for (Entity entity : entities) {
            for (Attribute attribute : entity.attributes()) {
                if (attribute.key().equals(AttributeKey.SUCCESSOR_OF)) {
                    backwards(attribute, lives, statements).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private static Optional<Finding> backwards(Attribute succession, Lives lives, Statements statements) {
        EntityId predecessor = succession.value().entity().orElseThrow();
        Optional<LifeEvent> later = lives.of(predecessor).begun();
        Optional<LifeEvent> earlier = lives.of(succession.entity())
                .begun()
                .filter(begun -> isBefore(begun, later))
                .or(() -> lives.of(succession.entity()).ended().filter(ended -> isBefore(ended, later)));
        return earlier.map(event -> {
            String message = succession.entity() + " is said to succeed " + predecessor + ", but " + predecessor
                    + " was established " + later.orElseThrow().date() + ", after " + succession.entity()
                    + (lives.of(succession.entity()).begun().equals(earlier) ? " was established " : " was dissolved ")
                    + event.date();
            Stream<StatementId> ids = Stream.concat(
                    succession.support().statements().stream(),
                    Stream.of(event.statement(), later.orElseThrow().statement()));
            List<Statement> concerned =
                    ids.flatMap(id -> statements.find(id).stream()).toList();
            return Finding.of(
                            Severity.WARNING,
                            "succession-disagreement",
                            succession.id().value(),
                            message)
                    .concerning(concerned);
        });
    }

    private static boolean isBefore(LifeEvent event, Optional<LifeEvent> other) {
        Optional<Day> last = event.date().latest();
        Optional<Day> first = other.map(LifeEvent::date).flatMap(ImpreciseDate::earliest);
        return last.isPresent() && first.isPresent() && last.get().compareTo(first.get()) < 0;
    }
}
