/**
 * Organizations, frameworks, memberships, imprecise dates and evidence as plain values.
 *
 * <p>Where to begin: a statement reads as a sentence, {@link org.comity.domain.resolution.Resolution} draws conclusions
 * from many statements, and the {@link org.comity.domain.dataset.Dataset} answers questions.
 *
 * <pre>{@code
 * List<Statement> statements = List.of(
 *         Statement.that("un").is(OrganizationKind.INTERGOVERNMENTAL).assertedIn("bodies"),
 *         Statement.that("france").is(OrganizationKind.STATE).assertedIn("members"),
 *         Statement.that("france").is(Role.MEMBER).of("un").since("1945-10-24").assertedIn("members"));
 * Dataset dataset = Resolution.resolve(Corpus.of("un"), Statements.of(statements));
 * Selection members = dataset.membersOf(EntityId.of("un")).orElseThrow();
 * Roster inOctober = members.on(LocalDate.of(1945, 10, 31));
 * }</pre>
 */
@SuppressWarnings("module") // The modules of the qualified export are compiled later.
module org.comity.domain {
    requires static org.jspecify;

    exports org.comity.domain.change;
    exports org.comity.domain.conclusion;
    exports org.comity.domain.dataset;
    exports org.comity.domain.entity;
    exports org.comity.domain.finding;
    exports org.comity.domain.prose;
    exports org.comity.domain.query;
    exports org.comity.domain.resolution;
    exports org.comity.domain.service to
            org.comity.export,
            org.comity.ingest;
    exports org.comity.domain.source;
    exports org.comity.domain.statement;
    exports org.comity.domain.text;
    exports org.comity.domain.time;
}
