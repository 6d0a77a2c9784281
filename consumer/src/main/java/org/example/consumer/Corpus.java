package org.example.consumer;

import java.util.List;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.dataset.Imprint;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.FrameworkKind;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.resolution.Resolution;
import org.comity.domain.source.Citation;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Source;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.Condition;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.Statements;

/** A few statements that two texts make about two mechanisms. */
final class Corpus {

    private static final String TEXT = "IOM observes the ADD since 2012; the ADD has 2 observers";
    private static final EntityId IOM = EntityId.of("iom");
    private static final EntityId ADD = EntityId.of("add");

    private Corpus() {}

    static Dataset dataset() {
        org.comity.domain.dataset.Corpus corpus = org.comity.domain.dataset.Corpus.of(
                "test", Imprint.titled("Test").withVersion("1").withLicence("CC0-1.0"));
        return Resolution.resolve(corpus, first().merge(second()));
    }

    static Statements first() {
        return Statements.of(
                List.of(source("first", "2019")),
                List.<Statement>of(
                        Statement.that(IOM).is(OrganizationKind.INTERGOVERNMENTAL).assertedIn("corpus.yaml"),
                        Statement.that(IOM)
                                .has(AttributeKey.NAME, "International Organization for Migration")
                                .assertedIn("corpus.yaml"),
                        Statement.that(ADD).is(FrameworkKind.CONSULTATION_MECHANISM).assertedIn("corpus.yaml"),
                        Statement.that(IOM)
                                .is(Role.OBSERVER)
                                .of(ADD)
                                .since("2012")
                                .quoting(words("first", "IOM observes the ADD since 2012")),
                        Statement.that(Condition.partiesTo(ADD).as(Role.OBSERVER))
                                .are(2)
                                .quoting(words("first", "the ADD has 2 observers"))));
    }

    static Statements second() {
        return Statements.of(
                List.of(source("second", "2020")),
                List.of(Statement.that(IOM)
                        .is(Role.THEMATIC_EXPERT)
                        .of(ADD)
                        .quoting(words("second", "observes the ADD"))));
    }

    private static Source source(String id, String published) {
        Citation citation = Citation.builder()
                .title("A note")
                .language("en")
                .published(published)
                .build();
        return Source.of(SourceId.of(id), id + ".txt", TEXT, citation);
    }

    private static Evidence words(String source, String words) {
        return Evidence.of(SourceId.of(source), TEXT, words);
    }
}
