package org.example.consumer;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.comity.domain.conclusion.CountVerdict;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.EntityId;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.prose.ProseDate;
import org.comity.domain.time.Bound;
import org.comity.domain.time.BoundKind;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.DatePart;
import org.comity.domain.time.DatePrecision;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;

/** Uses the domain like any other project, and exits with 1 if an answer is wrong. */
public final class Consumer {

    private final Check check = new Check();

    private Consumer() {}

    /**
     * Runs all checks.
     *
     * @param arguments {@code class-path} or {@code module-path}: how this program is run
     * @throws IOException if an object cannot be serialized
     * @throws ClassNotFoundException if a class of a serialized object is missing
     */
    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        Consumer consumer = new Consumer();
        consumer.place(arguments[0]);
        consumer.dates();
        consumer.partsOfDates();
        consumer.badInput();
        consumer.dataset(Corpus.dataset());
        consumer.merging();
        consumer.serialization();
        if (consumer.check.wrong() > 0) {
            System.out.println(consumer.check.wrong() + " wrong");
            System.exit(1);
        }
        System.out.println("all right on the " + arguments[0].replace('-', ' '));
    }

    private void place(String place) {
        boolean onModulePath = place.equals("module-path");
        check.that("I am in a module", Consumer.class.getModule().isNamed(), onModulePath);
        check.that("so is the domain", Dataset.class.getModule().isNamed(), onModulePath);
        check.that("the annotations are there", isThere("org.jspecify.annotations.Nullable"), false);
    }

    private static boolean isThere(String type) {
        try {
            Class.forName(type);
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }

    private void dates() {
        ImpreciseDate eighties = ImpreciseDate.parse("198X");
        check.that("the eighties begin", eighties.earliest().orElseThrow(), Day.of(1980, 1, 1));
        check.that("the eighties end", eighties.latest().orElseThrow(), Day.of(1989, 12, 31));
        ImpreciseInterval period = ImpreciseInterval.of(Bound.at(eighties), Bound.at(ImpreciseDate.parse("2012")));
        check.that("within", period.covers(Day.of(1995, 7, 1)), Certainty.CERTAIN);
        check.that("at the edge", period.covers(Day.of(1985, 7, 1)), Certainty.POSSIBLE);
        check.that("before", period.covers(Day.of(1979, 12, 31)), Certainty.IMPOSSIBLE);
        check.that("in words", ProseDate.parse("early 1980s").value().toString(), "[1980..1983]");
    }

    private void partsOfDates() {
        ImpreciseDate about = ImpreciseDate.parse("1950-03~");
        check.that("year", about.year(), OptionalInt.of(1950));
        check.that("precision", about.precision(), DatePrecision.MONTH);
        check.that("approximate", about.approximate(), Set.of(DatePart.YEAR, DatePart.MONTH));
        check.that("displayed", about.display(Locale.FRENCH), "vers mars 1950");
        check.that("a bound", Bound.of("..").kind(), BoundKind.OPEN);
    }

    private void badInput() {
        check.that("a bad date", refusal(() -> ImpreciseDate.parse("2008-13")).contains("2008-13"), true);
        check.that("a bad id", refusal(() -> EntityId.of("No Slug")).contains("No Slug"), true);
    }

    private static String refusal(Runnable attempt) {
        try {
            attempt.run();
            return "";
        } catch (IllegalArgumentException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private void dataset(Dataset dataset) {
        List<Membership> memberships = dataset.memberships();
        check.that("spells", memberships.size(), 2);
        Membership observer = memberships.get(0);
        check.that("member", dataset.nameOf(observer.member()), "International Organization for Migration");
        check.that("role", observer.role().label(), "Observer");
        check.that("in 2013", observer.spell().on(Day.of(2013, 1, 1)), Certainty.CERTAIN);
        check.that("in 2000", observer.spell().on(Day.of(2000, 1, 1)), Certainty.IMPOSSIBLE);
        check.that("in 2030", observer.spell().on(Day.of(2030, 1, 1)), Certainty.POSSIBLE);
        check.that("words", observer.support().evidence().orElseThrow().words(), "IOM observes the ADD since 2012");
        check.that("verdict", dataset.counts().get(0).verdict(), CountVerdict.INCOMPLETE);
        check.that("missing", dataset.counts().get(0).missing(), 1L);
        List<Severity> severities = dataset.findings().stream().map(Finding::severity).toList();
        check.that("findings", severities, List.of(Severity.INFO));
    }

    private void merging() {
        check.that("the union of both", Corpus.first().merge(Corpus.second()), Corpus.second().merge(Corpus.first()));
        check.that("with itself", Corpus.first().merge(Corpus.first()), Corpus.first());
    }

    private void serialization() throws IOException, ClassNotFoundException {
        for (Object value : List.of(
                ImpreciseDate.parse("[1980..1983]"),
                ImpreciseInterval.parse("2008/2012"),
                Corpus.first().all().iterator().next(),
                Corpus.first().sources().get(0))) {
            check.that("read back", Copy.of(value), value);
        }
    }
}
