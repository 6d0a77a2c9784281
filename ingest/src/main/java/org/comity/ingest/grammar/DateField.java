package org.comity.ingest.grammar;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.VisibleText;
import org.comity.domain.time.Bound;
import org.comity.domain.time.Edtf;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.NodeEntry;
import org.comity.ingest.node.ScalarNode;

/** A date as an annotator writes it: in EDTF, or in the words of the source. */
final class DateField {

    private static final Pattern YEAR_AND_TWO_DIGITS = Pattern.compile("[0-9]{4}-([0-9]{2})");

    private final Report report;
    private final DateWords words;

    DateField(Report report) {
        this.report = report;
        this.words = new DateWords(report);
    }

    /**
     * A date that was read.
     *
     * @param value the date or period in EDTF
     * @param wording the words of the source; empty if the annotator wrote EDTF
     * @param between whether the words have the form "between 1990 and 1995"
     */
    record Reading(Edtf value, Optional<String> wording, boolean between) {

        Optional<ImpreciseDate> date() {
            return Optional.of(value).filter(ImpreciseDate.class::isInstance).map(ImpreciseDate.class::cast);
        }

        Optional<ImpreciseInterval> period() {
            return Optional.of(value)
                    .filter(ImpreciseInterval.class::isInstance)
                    .map(ImpreciseInterval.class::cast);
        }
    }

    /** The date in a node; a finding if it cannot be read. */
    Optional<Reading> read(Node node, String key) {
        if (!(node instanceof ScalarNode scalar) || scalar.isEmpty()) {
            report.error(node, "bad-date", key, QuotedText.of(key) + " must be a date", quoted(node, key));
            return Optional.empty();
        }
        return words.read(scalar, scalar.text().strip(), key);
    }

    /** A single date, not a period. */
    Optional<Reading> date(Node node, String key) {
        return read(node, key).flatMap(reading -> {
            if (reading.date().isEmpty()) {
                report.error(
                        node,
                        "bad-date",
                        key,
                        QuotedText.of(key) + " must be a date, not a period: "
                                + QuotedText.of(reading.value().toString()));
                return Optional.empty();
            }
            return Optional.of(reading);
        });
    }

    /** A period; a date means a period that begins and ends within it. */
    Optional<ImpreciseInterval> period(Node node, String key) {
        return read(node, key).flatMap(reading -> {
            if (reading.between()) {
                return notOneDate(node, key, reading);
            }
            Optional<ImpreciseInterval> period = reading.period().map(found -> worded(found, reading));
            return period.isPresent()
                    ? period
                    : reading.date()
                            .flatMap(date -> bound(node, key, date, reading))
                            .map(bound -> ImpreciseInterval.of(bound, bound));
        });
    }

    /** The start of a period: a date, or words such as "since 2012". */
    Optional<Bound> start(Node node) {
        return end(node, "since", ImpreciseInterval::start, ImpreciseInterval::end);
    }

    /** The end of a period: a date, {@code ..} for still going on, or words such as "up to 2012". */
    Optional<Bound> end(Node node) {
        if (node instanceof ScalarNode scalar && scalar.text().strip().equals("..")) {
            return Optional.of(Bound.open());
        }
        return end(node, "until", ImpreciseInterval::end, ImpreciseInterval::start);
    }

    private Optional<Bound> end(
            Node node,
            String key,
            Function<ImpreciseInterval, Bound> wanted,
            Function<ImpreciseInterval, Bound> other) {
        Optional<Reading> reading = read(node, key);
        Optional<Bound> date = reading.flatMap(read -> read.date().flatMap(found -> bound(node, key, found, read)));
        Optional<Bound> side = reading.filter(read -> read.wording().isPresent())
                .flatMap(read -> read.period()
                        .filter(period -> other.apply(period).date().isEmpty())
                        .flatMap(period -> wanted.apply(period).date())
                        .flatMap(found -> bound(node, key, found, read)));
        Optional<String> month = reading.filter(read -> read.period().isPresent())
                .flatMap(read -> node instanceof ScalarNode scalar ? missingMonth(scalar.text()) : Optional.empty());
        if (month.isPresent() && side.isEmpty()) {
            report.error(
                    node,
                    "bad-date",
                    key,
                    QuotedText.of(key) + " is not a date: there is no month " + month.get(),
                    Optional.of("if two years are meant, write "
                            + QuotedText.of("during: " + reading.get().value())));
        } else if (reading.flatMap(Reading::period).isPresent() && side.isEmpty()) {
            report.error(
                    node,
                    "bad-date",
                    key,
                    QuotedText.of(key) + " must be a date, not a period: "
                            + QuotedText.of(reading.get().value().toString()),
                    Optional.of(
                            "write " + QuotedText.of("during: " + reading.get().value())));
        }
        return date.or(() -> side);
    }

    /** The last two digits of a text such as {@code 2009-13}, which has the form of a month but is read as two years. */
    private static Optional<String> missingMonth(String text) {
        Matcher matcher = YEAR_AND_TWO_DIGITS.matcher(text.strip());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** "Between 1990 and 1995" is one date in that time, and does not say how long something lasted. */
    private Optional<ImpreciseInterval> notOneDate(Node node, String key, Reading reading) {
        String set = reading.value().toString();
        String period = set.substring(1, set.length() - 1).replace("..", "/");
        report.error(
                node,
                "bad-date",
                key,
                QuotedText.of(key) + " must be a period; these words mean one date: " + QuotedText.of(set),
                Optional.of("if it lasted all that time, write " + QuotedText.of(key + ": " + period)));
        return Optional.empty();
    }

    private static ImpreciseInterval worded(ImpreciseInterval period, Reading reading) {
        return ImpreciseInterval.of(worded(period.start(), reading), worded(period.end(), reading));
    }

    private static Bound worded(Bound bound, Reading reading) {
        return bound.date().map(date -> worded(date, reading)).orElse(bound);
    }

    private static Bound worded(ImpreciseDate date, Reading reading) {
        return reading.wording().map(words -> Bound.at(date, words)).orElseGet(() -> Bound.at(date));
    }

    /** One end of a period; a finding for a date that cannot be one, such as a time of day. */
    private Optional<Bound> bound(Node node, String key, ImpreciseDate date, Reading reading) {
        try {
            return Optional.of(worded(date, reading));
        } catch (IllegalArgumentException unfit) {
            report.error(
                    node,
                    "bad-date",
                    key,
                    QuotedText.of(key) + " must be a date that can begin or end a period: " + unfit.getMessage());
            return Optional.empty();
        }
    }

    /** The correct line, if the quotation marks around a set are missing. */
    private static Optional<String> quoted(Node node, String key) {
        String set = "";
        if (node instanceof ListNode list && list.flow()) {
            set = list.items().stream().map(DateField::text).collect(Collectors.joining(",", "[", "]"));
        } else if (node instanceof MapNode map && map.flow()) {
            List<NodeEntry> entries = map.entries();
            set = entries.stream().map(entry -> entry.key().text()).collect(Collectors.joining(",", "{", "}"));
        }
        return Edtf.find(set).isPresent()
                ? Optional.of("put the set in quotation marks: " + VisibleText.cut(key + ": \"" + set + "\""))
                : Optional.empty();
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.text() : "";
    }
}
