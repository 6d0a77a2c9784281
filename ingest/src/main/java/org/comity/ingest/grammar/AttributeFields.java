package org.comity.ingest.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.FrameworkKind;
import org.comity.domain.entity.Kind;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.entity.Slug;
import org.comity.domain.text.QuotedText;
import org.comity.domain.time.ImpreciseDate;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.NodeEntry;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.text.NearMiss;

/** The attributes of an entity, in the register and in statements. */
public final class AttributeFields {

    private static final String OWN_PREFIX = "x-";

    private static final Map<String, AttributeKey> BUILT_IN = AttributeKey.builtIn().stream()
            .collect(Collectors.toMap(AttributeFields::written, Function.identity(), (a, b) -> a, LinkedHashMap::new));

    /** The keys of the attributes that Comity knows, as annotators write them. */
    static final List<String> KEYS = List.copyOf(BUILT_IN.keySet());

    private final Register register;
    private final Report report;
    private final DateField dates;

    AttributeFields(Register register, Report report) {
        this.register = register;
        this.report = report;
        this.dates = new DateField(report);
    }

    /** The key as annotators write it. */
    public static String written(AttributeKey key) {
        String name = key.name().value();
        return name.startsWith(OWN_PREFIX) ? name : key.name().words();
    }

    /** The attribute with this key in the file; only keys as {@link #written} count. */
    static Optional<AttributeKey> find(ScalarNode key) {
        AttributeKey builtIn = BUILT_IN.get(key.text());
        return builtIn != null || !key.text().startsWith(OWN_PREFIX)
                ? Optional.ofNullable(builtIn)
                : AttributeKey.find(key.text()).filter(found -> written(found).equals(key.text()));
    }

    /** The values of one attribute of one entity. */
    List<AttributeValue> values(EntityId about, AttributeKey key, Node node) {
        String name = written(key);
        return switch (key.form()) {
            case TEXT -> texts(name, node);
            case DATE -> each(node).flatMap(item -> dated(name, item).stream()).toList();
            case PERIOD ->
                each(node).flatMap(item -> lasting(name, item).stream()).toList();
            case ENTITY ->
                Fields.scalars(node, name, report).stream()
                        .flatMap(scalar -> register.find(scalar, report).stream())
                        .<AttributeValue>map(AttributeValue.Reference::new)
                        .toList();
            case IDENTIFIER -> new IdentifierFields(report).values(name, node);
            case KIND ->
                Fields.scalars(node, name, report).stream()
                        .flatMap(scalar -> kind(about, scalar).stream())
                        .<AttributeValue>map(AttributeValue.KindValue::new)
                        .toList();
        };
    }

    /** The kind in a scalar, from the vocabulary of the entity's own kind. */
    private Optional<Kind> kind(EntityId about, ScalarNode scalar) {
        return Names.slug(scalar, "kind", report).map(slug -> {
            Kind kind = register.kindLike(about, slug.value());
            checkKind(kind, scalar, report);
            return kind;
        });
    }

    /** Warns of a kind that is similar to a built-in one. */
    static void checkKind(Kind kind, ScalarNode scalar, Report report) {
        List<String> known = (kind instanceof FrameworkKind
                        ? FrameworkKind.builtIn().stream().map(FrameworkKind::slug)
                        : OrganizationKind.builtIn().stream().map(OrganizationKind::slug))
                .map(Slug::words)
                .toList();
        String words = kind.slug().words();
        if (!known.contains(words)) {
            NearMiss.among(words, known)
                    .ifPresent(near -> report.warning(
                            scalar,
                            "unusual-kind",
                            kind.slug().value(),
                            "the kind " + QuotedText.of(scalar.text()) + " is similar to " + QuotedText.of(near),
                            Optional.of(NearMiss.question(near))));
        }
    }

    private Stream<Node> each(Node node) {
        // A set of dates without its quotation marks looks like a list; the reading of dates reports it.
        return node instanceof ListNode list && !list.flow() ? list.items().stream() : Stream.of(node);
    }

    private Optional<AttributeValue> dated(String name, Node node) {
        return dates.date(node, name).flatMap(reading -> reading.date().map(date -> dated(date, reading)));
    }

    private static AttributeValue dated(ImpreciseDate date, DateField.Reading reading) {
        return new AttributeValue.DateValue(date, reading.wording().orElse(null));
    }

    private Optional<AttributeValue> lasting(String name, Node node) {
        return dates.period(node, name)
                .map(period -> new AttributeValue.PeriodValue(
                        period,
                        period.start()
                                .wording()
                                .or(() -> period.end().wording())
                                .orElse(null)));
    }

    private List<AttributeValue> texts(String name, Node node) {
        if (!(node instanceof MapNode byLanguage)) {
            return texts(name, node, Optional.empty());
        }
        List<AttributeValue> values = new ArrayList<>();
        for (NodeEntry entry : Fields.someEntries(byLanguage, name, report)) {
            language(entry.key()).ifPresent(tag -> values.addAll(texts(name, entry.value(), Optional.of(tag))));
        }
        return values;
    }

    private Optional<String> language(ScalarNode key) {
        return LanguageTag.check(key, report);
    }

    private List<AttributeValue> texts(String name, Node node, Optional<String> language) {
        List<AttributeValue> values = new ArrayList<>();
        for (ScalarNode scalar : Fields.scalars(node, name, report)) {
            if (scalar.text().isBlank()) {
                report.error(scalar, "not-a-value", name, QuotedText.of(name) + " contains no words");
            } else {
                values.add(new AttributeValue.Text(scalar.text().strip(), language.orElse(null)));
            }
        }
        return values;
    }
}
