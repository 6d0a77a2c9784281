package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.List;
import org.comity.domain.dataset.Acceptance;
import org.comity.domain.dataset.CompleteRoster;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.dataset.Imprint;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.FrameworkKind;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.entity.Slug;
import org.comity.domain.finding.FindingId;
import org.comity.domain.source.Citation;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Quote;
import org.comity.domain.source.Sha256;
import org.comity.domain.source.Source;
import org.comity.domain.source.SourceId;
import org.comity.domain.source.Span;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.Capacity;
import org.comity.domain.statement.ClaimedNumber;
import org.comity.domain.statement.Condition;
import org.comity.domain.statement.CountStatement;
import org.comity.domain.statement.InclusionStatement;
import org.comity.domain.statement.Mark;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Population;
import org.comity.domain.statement.Provenance;
import org.comity.domain.statement.Rank;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.Statements;
import org.comity.domain.time.Bound;
import org.comity.domain.time.Edtf;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;

/** A small language for tests of resolution: the statements of sources, in the order of the calls. */
final class SampleWorld {

    private final List<Source> sources = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<CompleteRoster> complete = new ArrayList<>();
    private final List<Acceptance> accepted = new ArrayList<>();
    private String source = "page";
    private Rank rank = Rank.NORMAL;
    private String words = "word";
    private int next;

    static SampleWorld world() {
        SampleWorld say = new SampleWorld().source("page", "2019");
        say.organization("iom", OrganizationKind.INTERGOVERNMENTAL);
        for (String state : List.of("bangladesh", "nepal", "qatar", "philippines")) {
            say.organization(state, OrganizationKind.STATE);
        }
        say.framework("iscm", FrameworkKind.CATEGORY);
        say.framework("add", FrameworkKind.CONSULTATION_MECHANISM);
        say.framework("colombo-process", FrameworkKind.CONSULTATION_MECHANISM);
        return say;
    }

    /** Sets the source of the statements that follow; it has no date if {@code published} is empty. */
    SampleWorld source(String id, String published) {
        source = id;
        ImpreciseDate date = published.isEmpty() ? null : ImpreciseDate.parse(published);
        Sha256 sha = Sha256.of("0".repeat(64));
        Source made = new Source(SourceId.of(id), id + ".txt", sha, new Citation(null, null, null, null, date, null));
        if (!sources.contains(made)) {
            sources.add(made);
        }
        return this;
    }

    SampleWorld ranked(Rank rank) {
        this.rank = rank;
        return this;
    }

    /** Sets the words that the statements that follow quote. */
    SampleWorld words(String quoted) {
        words = quoted;
        return this;
    }

    SampleWorld organization(String id, OrganizationKind kind) {
        return asserted(id, AttributeKey.KIND, new AttributeValue.KindValue(kind));
    }

    SampleWorld framework(String id, FrameworkKind kind) {
        return asserted(id, AttributeKey.KIND, new AttributeValue.KindValue(kind));
    }

    SampleWorld asserted(String id, AttributeKey key, AttributeValue value) {
        statements.add(AttributeStatement.of(
                Provenance.asserted(Mark.of(Origin.of("corpus.yaml"))), EntityId.of(id), key, value));
        return this;
    }

    SampleWorld attribute(String id, AttributeKey key, AttributeValue value) {
        statements.add(AttributeStatement.of(quoted(), EntityId.of(id), key, value));
        return this;
    }

    SampleWorld established(String id, String date) {
        return attribute(id, AttributeKey.ESTABLISHED, new AttributeValue.DateValue(ImpreciseDate.parse(date), null));
    }

    SampleWorld dissolved(String id, String date) {
        return attribute(id, AttributeKey.DISSOLVED, new AttributeValue.DateValue(ImpreciseDate.parse(date), null));
    }

    SampleWorld succeeds(String id, String predecessor) {
        return attribute(id, AttributeKey.SUCCESSOR_OF, new AttributeValue.Reference(EntityId.of(predecessor)));
    }

    SampleWorld in(String id, String category) {
        return attribute(id, AttributeKey.IN, new AttributeValue.Reference(EntityId.of(category)));
    }

    SampleWorld member(String member, Role role, String body, String period) {
        statements.add(MembershipStatement.of(quoted(), EntityId.of(member), EntityId.of(body), role, period(period)));
        return this;
    }

    SampleWorld member(String member, Role role, String body, Bound since) {
        ImpreciseInterval period = ImpreciseInterval.of(since, Bound.unknown());
        statements.add(MembershipStatement.of(quoted(), EntityId.of(member), EntityId.of(body), role, period));
        return this;
    }

    /** A membership that the editor asserts on a day, or without a day if {@code asOf} is empty. */
    SampleWorld asserted(String member, Role role, String body, String period, String asOf) {
        statements.add(
                MembershipStatement.of(editor(asOf), EntityId.of(member), EntityId.of(body), role, period(period)));
        return this;
    }

    /** A count that the editor asserts on a day, or without a day if {@code asOf} is empty. */
    SampleWorld asserted(Condition condition, ClaimedNumber claim, String asOf) {
        statements.add(
                CountStatement.of(editor(asOf), new Population.Enumerable(condition, List.of(), List.of()), claim));
        return this;
    }

    private static Provenance editor(String asOf) {
        Mark mark = Mark.of(Origin.of("corpus.yaml"));
        return asOf.isEmpty() ? Provenance.asserted(mark) : Provenance.asserted(mark, ImpreciseDate.parse(asOf));
    }

    SampleWorld notMember(String member, Role role, String body, String period) {
        statements.add(
                MembershipStatement.denial(quoted(), EntityId.of(member), EntityId.of(body), role, period(period)));
        return this;
    }

    SampleWorld count(Condition condition, ClaimedNumber claim) {
        return count(new Population.Enumerable(condition, List.of(), List.of()), claim);
    }

    SampleWorld count(Population population, ClaimedNumber claim) {
        statements.add(CountStatement.of(quoted(), population, claim));
        return this;
    }

    SampleWorld every(Condition every, Condition also) {
        statements.add(InclusionStatement.of(quoted(), every, also));
        return this;
    }

    SampleWorld complete(String body, Capacity capacity) {
        complete.add(new CompleteRoster(EntityId.of(body), capacity));
        return this;
    }

    SampleWorld complete(String body, Capacity capacity, String on) {
        complete.add(new CompleteRoster(EntityId.of(body), capacity, ImpreciseDate.parse(on)));
        return this;
    }

    SampleWorld accept(String finding, String because) {
        Origin origin = new Origin("corpus.yaml", accepted.size() + 1, 5);
        accepted.add(new Acceptance(FindingId.parse(finding), because, origin));
        return this;
    }

    static Condition.Party parties(String body, Role role) {
        return new Condition.Party(EntityId.of(body), Capacity.of(role), null, null);
    }

    static Condition.Body bodies(String category, String member, Role role) {
        return new Condition.Body(EntityId.of(category), EntityId.of(member), Capacity.of(role), null);
    }

    Statements statements() {
        return Statements.of(sources, statements);
    }

    List<Statement> said() {
        return List.copyOf(statements);
    }

    List<Source> sources() {
        return List.copyOf(sources);
    }

    Corpus corpus() {
        return new Corpus(new Slug("test"), new Imprint("Test", "1", "CC0-1.0", ""), complete, accepted);
    }

    Dataset resolve() {
        return Resolution.resolve(corpus(), statements(), List.of());
    }

    private Provenance quoted() {
        int start = next++;
        Evidence evidence =
                new Evidence(SourceId.of(source), List.of(new Quote(new Span(start, start + words.length()), words)));
        Provenance made = Provenance.quoted(evidence, Mark.of(new Origin(source + ".yaml", start + 1, 1)));
        return new Provenance(made.basis(), evidence, rank, made.marks());
    }

    private static ImpreciseInterval period(String text) {
        if (text.isEmpty()) {
            return ImpreciseInterval.UNKNOWN;
        }
        Edtf edtf = Edtf.parse(text);
        return edtf instanceof ImpreciseDate date ? ImpreciseInterval.since(date) : (ImpreciseInterval) edtf;
    }
}
