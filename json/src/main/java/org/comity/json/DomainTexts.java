package org.comity.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.comity.domain.change.ChangeType;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.conclusion.CountVerdict;
import org.comity.domain.conclusion.InclusionVerdict;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.FrameworkKind;
import org.comity.domain.entity.Kind;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.entity.Slug;
import org.comity.domain.entity.ValueForm;
import org.comity.domain.finding.FindingId;
import org.comity.domain.finding.Severity;
import org.comity.domain.finding.WordDifference;
import org.comity.domain.prose.Language;
import org.comity.domain.prose.Polarity;
import org.comity.domain.query.ChangeKind;
import org.comity.domain.source.Basis;
import org.comity.domain.source.Sha256;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.Confidence;
import org.comity.domain.statement.Rank;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.SaidBy;
import org.comity.domain.statement.Standing;
import org.comity.domain.statement.StatedValue;
import org.comity.domain.statement.StatementId;
import org.comity.domain.statement.StatementKind;
import org.comity.domain.text.QuotedText;
import org.comity.domain.time.Bound;
import org.comity.domain.time.BoundKind;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.DatePart;
import org.comity.domain.time.DatePrecision;
import org.comity.domain.time.Day;
import org.comity.domain.time.Edtf;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;
import org.comity.domain.time.KnownBound;
import org.comity.domain.time.Season;
import org.comity.domain.time.UnstatedBound;

/** The types that are texts in JSON: ids, days, dates, kinds, keys, and the labels of enums. */
final class DomainTexts {

    static final TextShape PLAIN = TextShape.of(String.class, text -> text, text -> text);

    private static final String WORDS = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final String SINGLE = "single";
    private static final String MANY = "many";

    static final TextShape DATE = TextShape.of(ImpreciseDate.class, ImpreciseDate::toString, ImpreciseDate::parse)
            .matching("^[^/]+$");
    static final TextShape PERIOD = TextShape.of(
                    ImpreciseInterval.class, ImpreciseInterval::toString, ImpreciseInterval::parse)
            .matching("^[^/]*/[^/]*$");
    static final TextShape DATE_OR_PERIOD = TextShape.of(Edtf.class, Edtf::toString, Edtf::parse);
    static final TextShape BOUND =
            TextShape.of(Bound.class, Bound::toString, Bound::of).matching("^[^/]*$");
    static final TextShape KNOWN_BOUND = TextShape.of(
                    KnownBound.class, KnownBound::toString, text -> new KnownBound(ImpreciseDate.parse(text), null))
            .matching("^[^/]+$");
    static final TextShape ROLE = TextShape.of(Role.class, DomainTexts::name, DomainTexts::role);

    static final Map<Class<?>, Shape> SHAPES = shapes();

    private DomainTexts() {}

    private static Map<Class<?>, Shape> shapes() {
        Map<Class<?>, Shape> shapes = new HashMap<>();
        shapes.put(EntityId.class, slug(EntityId.class, EntityId::value, EntityId::of));
        shapes.put(Slug.class, slug(Slug.class, Slug::value, Slug::of));
        shapes.put(SourceId.class, TextShape.of(SourceId.class, SourceId::value, SourceId::of));
        shapes.put(ConclusionId.class, TextShape.of(ConclusionId.class, ConclusionId::value, ConclusionId::of));
        shapes.put(
                StatementId.class,
                TextShape.of(StatementId.class, StatementId::value, StatementId::of)
                        .matching("^s-[a-z2-7]{16}$"));
        shapes.put(
                FindingId.class,
                TextShape.of(FindingId.class, FindingId::toString, FindingId::of)
                        .matching("^" + WORDS + "\\."));
        shapes.put(
                Sha256.class,
                TextShape.of(Sha256.class, Sha256::value, Sha256::of).matching("^[0-9a-f]{64}$"));
        shapes.put(
                Day.class,
                TextShape.of(Day.class, Day::toString, Day::of).matching("^Y?-?[0-9]{4,}-[0-9]{2}-[0-9]{2}$"));
        shapes.put(ImpreciseDate.class, DATE);
        shapes.put(
                UnstatedBound.class,
                TextShape.of(UnstatedBound.class, UnstatedBound::toString, DomainTexts::unstated)
                        .matching("^(\\.\\.)?$"));
        shapes.put(AttributeKey.class, TextShape.of(AttributeKey.class, DomainTexts::name, DomainTexts::attributeKey));
        shapes.put(
                Kind.class,
                TextShape.of(Kind.class, DomainTexts::name, DomainTexts::kind)
                        .matching("^(organization|framework):" + WORDS + "$"));
        shapes.put(
                OrganizationKind.class,
                TextShape.of(OrganizationKind.class, DomainTexts::name, text -> kind(OrganizationKind.class, text))
                        .matching("^organization:" + WORDS + "$"));
        shapes.put(
                FrameworkKind.class,
                TextShape.of(FrameworkKind.class, DomainTexts::name, text -> kind(FrameworkKind.class, text))
                        .matching("^framework:" + WORDS + "$"));
        putLabels(shapes);
        return shapes;
    }

    private static void putLabels(Map<Class<?>, Shape> shapes) {
        put(shapes, Basis.class, Basis::label, Basis::of);
        put(shapes, BoundKind.class, BoundKind::label, BoundKind::of);
        put(shapes, Certainty.class, Certainty::label, Certainty::of);
        put(shapes, ChangeKind.class, ChangeKind::label, ChangeKind::of);
        put(shapes, ChangeType.class, ChangeType::label, ChangeType::of);
        put(shapes, Confidence.class, Confidence::label, Confidence::of);
        put(shapes, CountVerdict.class, CountVerdict::label, CountVerdict::of);
        put(shapes, DatePart.class, DatePart::label, DatePart::of);
        put(shapes, DatePrecision.class, DatePrecision::label, DatePrecision::of);
        put(shapes, InclusionVerdict.class, InclusionVerdict::label, InclusionVerdict::of);
        put(shapes, Language.class, Language::label, Language::of);
        put(shapes, Polarity.class, Polarity::label, Polarity::of);
        put(shapes, Rank.class, Rank::label, Rank::of);
        put(shapes, Rule.class, Rule::label, Rule::of);
        put(shapes, SaidBy.class, SaidBy::label, SaidBy::of);
        put(shapes, Season.class, Season::label, Season::of);
        put(shapes, Severity.class, Severity::label, Severity::of);
        put(shapes, Standing.class, Standing::label, Standing::of);
        put(shapes, StatedValue.class, StatedValue::label, StatedValue::of);
        put(shapes, StatementKind.class, StatementKind::label, StatementKind::of);
        put(shapes, ValueForm.class, ValueForm::label, ValueForm::of);
        put(shapes, WordDifference.class, WordDifference::label, WordDifference::of);
    }

    private static <E extends Enum<E>> void put(
            Map<Class<?>, Shape> shapes, Class<E> type, Function<E, String> label, Function<String, E> constant) {
        shapes.put(type, TextShape.ofLabels(type, label, constant));
    }

    private static <T> TextShape slug(Class<T> type, Function<T, String> print, Function<String, T> parse) {
        return TextShape.of(type, print, parse).matching("^" + WORDS + "$");
    }

    private static UnstatedBound unstated(String text) {
        if (Bound.of(text) instanceof UnstatedBound unstated) {
            return unstated;
        }
        throw new IllegalArgumentException("not a bound without a date ('..' or ''): " + QuotedText.of(text));
    }

    private static String name(Kind kind) {
        return kind.vocabulary() + ":" + kind.slug();
    }

    private static Kind kind(String text) {
        int colon = text.indexOf(':');
        Slug slug = new Slug(text.substring(colon + 1));
        for (Kind kind : List.of(new OrganizationKind(slug), new FrameworkKind(slug))) {
            if (name(kind).equals(text)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(
                "not a kind such as organization:state or framework:treaty: " + QuotedText.of(text));
    }

    /** A kind of one vocabulary, which the text may leave out. */
    private static <K extends Kind> K kind(Class<K> type, String text) {
        String vocabulary = type == OrganizationKind.class ? "organization:" : "framework:";
        Kind kind = kind(text.indexOf(':') < 0 ? vocabulary + text : text);
        if (type.isInstance(kind)) {
            return type.cast(kind);
        }
        throw new IllegalArgumentException("not a kind that begins with " + vocabulary + " " + QuotedText.of(text));
    }

    /** The name of a key; one that its name does not define has its form and number behind it. */
    private static String name(AttributeKey key) {
        String name = key.name().value();
        boolean defined = AttributeKey.find(name).filter(key::equals).isPresent();
        return defined ? name : name + "/" + key.form().label() + "/" + (key.single() ? SINGLE : MANY);
    }

    private static AttributeKey attributeKey(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length == 1) {
            return AttributeKey.of(text);
        }
        if (parts.length != 3 || !(parts[2].equals(SINGLE) || parts[2].equals(MANY))) {
            throw new IllegalArgumentException("not the name of an attribute, or a name, a form and 'single' or "
                    + "'many', as in x-founded/date/single: " + QuotedText.of(text));
        }
        return new AttributeKey(new Slug(parts[0]), ValueForm.of(parts[1]), parts[2].equals(SINGLE));
    }

    /** The name of a role, as a key; one that is not built in has its standing and label behind it. */
    private static String name(Role role) {
        return Role.builtIn().contains(role)
                ? role.name().value()
                : role.name() + "/" + role.standing().label() + "/" + role.label();
    }

    private static Role role(String text) {
        String[] parts = text.split("/", 3);
        if (parts.length == 2) {
            throw new IllegalArgumentException("not a role, or a name, a standing and a label, as in guest/other "
                    + "participation/Guest: " + QuotedText.of(text));
        }
        return parts.length == 1 ? Role.of(text) : new Role(new Slug(parts[0]), Standing.of(parts[1]), parts[2]);
    }
}
