package org.comity.domain.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Attestation;
import org.comity.domain.conclusion.Attribute;
import org.comity.domain.conclusion.Choice;
import org.comity.domain.conclusion.Conclusion;
import org.comity.domain.conclusion.Count;
import org.comity.domain.conclusion.Inclusion;
import org.comity.domain.conclusion.LifeEvent;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.ResolvedBound;
import org.comity.domain.conclusion.Support;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Quote;
import org.comity.domain.statement.StatementId;
import org.comity.domain.time.Bound;
import org.comity.domain.time.ImpreciseInterval;
import org.jspecify.annotations.Nullable;

/** Finds the parts in which two conclusions of the same type differ. */
final class ConclusionFields {

    static final String ID = "id";
    static final String PERIOD = "period";
    private static final String VALID = "valid";

    /** The parts that do not change what a conclusion says. */
    private static final Set<String> OF_SUPPORT = Set.of(
            "wording",
            "since_wording",
            "until_wording",
            "since_statement",
            "until_statement",
            "attested_by",
            "life_statements",
            "basis",
            "quote",
            "quote_place",
            "sources",
            "statements",
            "rules",
            "chosen",
            "rejected",
            "related");

    private final List<FieldChange> fields = new ArrayList<>();

    /** Whether only ids of entities and statements were translated, so that the order of ids may differ. */
    private final boolean translated;

    private ConclusionFields(boolean translated) {
        this.translated = translated;
    }

    /** Whether a part belongs to what a conclusion says, and not only to its support. */
    static boolean isSaid(String field) {
        return !OF_SUPPORT.contains(field);
    }

    /**
     * The parts in which two conclusions differ.
     *
     * @param before the earlier conclusion with later ids of entities
     * @param after the later conclusion
     * @param translated whether the earlier conclusion had other ids of entities
     */
    static List<FieldChange> between(Conclusion before, Conclusion after, boolean translated) {
        if (before.equals(after)) {
            return List.of();
        }
        ConclusionFields found = new ConclusionFields(translated);
        found.id(before, after);
        if (before instanceof Attribute one && after instanceof Attribute other) {
            found.attribute(one, other);
        } else if (before instanceof Membership one && after instanceof Membership other) {
            found.membership(one, other);
        } else if (before instanceof Count one && after instanceof Count other) {
            found.count(one, other);
        } else if (before instanceof Inclusion one && after instanceof Inclusion other) {
            found.inclusion(one, other);
        }
        found.support(before.support(), after.support());
        if (found.fields.isEmpty() && !translated) {
            found.add("details", details(before), details(after));
        }
        return List.copyOf(found.fields);
    }

    /** Everything about a conclusion as text, for a difference that no part has by itself. */
    private static String details(Conclusion conclusion) {
        String spell = conclusion instanceof Membership membership
                ? membership.role().standing() + " " + membership.role().label() + " " + membership.spell()
                : "";
        return String.join(
                " ",
                conclusion.text(),
                conclusion.outcome().orElse(""),
                spell,
                conclusion.support().toString());
    }

    /** The id; if entities were renamed, only the number of the spell in it. */
    private void id(Conclusion before, Conclusion after) {
        if (!translated) {
            add(ID, before.id().value(), after.id().value());
        } else if (!number(before).equals(number(after))) {
            fields.add(new FieldChange(ID, before.id().value(), after.id().value()));
        }
    }

    private static String number(Conclusion conclusion) {
        String id = conclusion.id().value();
        String end = id.substring(id.lastIndexOf('.') + 1);
        boolean numbered = conclusion instanceof Membership
                && !end.isEmpty()
                && id.chars().filter(c -> c == '.').count() > 2;
        return numbered ? end : "";
    }

    private void attribute(Attribute before, Attribute after) {
        add("value", before.value().text(), after.value().text());
        add(VALID, valid(before), valid(after));
        add(
                "vocabulary",
                before.value().kind().map(kind -> kind.vocabulary()).orElse(null),
                after.value().kind().map(kind -> kind.vocabulary()).orElse(null));
        add(
                "language",
                before.value().language().orElse(null),
                after.value().language().orElse(null));
        add(
                "wording",
                before.value().wording().orElse(null),
                after.value().wording().orElse(null));
        boolean seen = !fields.isEmpty() || before.value().equals(after.value());
        add(
                "wording",
                seen ? null : before.value().toString(),
                seen ? null : after.value().toString());
    }

    /** The period in which an identifier is valid. */
    private static @Nullable String valid(Attribute attribute) {
        return attribute.value().valid().map(ImpreciseInterval::toString).orElse(null);
    }

    private void membership(Membership before, Membership after) {
        add("role", before.role().name().value(), after.role().name().value());
        add("role_label", before.role().label(), after.role().label());
        add(
                "standing",
                before.role().standing().label(),
                after.role().standing().label());
        bound("since", before.spell().since(), after.spell().since());
        bound("until", before.spell().until(), after.spell().until());
        add("attested", attested(before), attested(after));
        add(
                "attested_by",
                before.spell().attestations().toString(),
                after.spell().attestations().toString());
        add("life", life(before, ConclusionFields::event), life(after, ConclusionFields::event));
        if (!translated) {
            Function<LifeEvent, String> statement = event -> event.statement().value();
            add("life_statements", life(before, statement), life(after, statement));
        }
    }

    private void bound(String side, ResolvedBound before, ResolvedBound after) {
        add(side, text(before.bound()), text(after.bound()));
        add(
                side + "_wording",
                before.bound().wording().orElse(null),
                after.bound().wording().orElse(null));
        if (!translated) {
            add(
                    side + "_statement",
                    before.statement().map(StatementId::value).orElse(null),
                    after.statement().map(StatementId::value).orElse(null));
        }
    }

    private static @Nullable String text(Bound bound) {
        return bound.isUnknown() ? null : bound.toString();
    }

    private static @Nullable String attested(Membership membership) {
        return joined(membership.spell().attestations().all().stream()
                .map(Attestation::day)
                .flatMap(Optional::stream)
                .distinct()
                .sorted());
    }

    private static @Nullable String life(Membership membership, Function<LifeEvent, String> part) {
        String begun = membership.spell().life().begun().map(part).orElse("");
        String ended = membership.spell().life().ended().map(part).orElse("");
        return begun.isEmpty() && ended.isEmpty() ? null : begun + "/" + ended;
    }

    private static String event(LifeEvent event) {
        return event.date() + " (" + event.entity() + ")";
    }

    private void count(Count before, Count after) {
        add("population", before.population().toString(), after.population().toString());
        add("is", before.claim().toString(), after.claim().toString());
        add("claimed_least", before.claim().least() + "", after.claim().least() + "");
        add("claimed_most", before.claim().most() + "", after.claim().most() + "");
        add(
                "certain_ids",
                joined(before.enumeration().certain()),
                joined(after.enumeration().certain()));
        add(
                "possible_ids",
                joined(before.enumeration().possible()),
                joined(after.enumeration().possible()));
        add("verdict", before.verdict().label(), after.verdict().label());
    }

    private void inclusion(Inclusion before, Inclusion after) {
        add("every", before.every().toString(), after.every().toString());
        add("is_also", before.also().toString(), after.also().toString());
        add("exception_ids", joined(before.exceptions()), joined(after.exceptions()));
        add("verdict", before.verdict().label(), after.verdict().label());
    }

    private void support(Support before, Support after) {
        add("contested", before.contested() + "", after.contested() + "");
        add("basis", before.basis().label(), after.basis().label());
        if (!translated || !before.statements().equals(after.statements())) {
            add("quote", words(before), words(after));
            add("quote_place", place(before), place(after));
        }
        add("sources", joined(before.sources()), joined(after.sources()));
        add("statements", joined(before.statements()), joined(after.statements()));
        add(
                "rules",
                choices(before, choice -> choice.rule().label()),
                choices(after, choice -> choice.rule().label()));
        add(
                "chosen",
                choices(before, choice -> joined(choice.chosen())),
                choices(after, choice -> joined(choice.chosen())));
        add(
                "rejected",
                choices(before, choice -> joined(choice.rejected())),
                choices(after, choice -> joined(choice.rejected())));
        add(
                "related",
                choices(before, choice -> joined(choice.beside())),
                choices(after, choice -> joined(choice.beside())));
    }

    private static @Nullable String words(Support support) {
        return support.evidence().map(Evidence::words).orElse(null);
    }

    private static @Nullable String place(Support support) {
        return support.evidence()
                .map(said -> said.source() + " " + joined(said.quotes().stream().map(Quote::span)))
                .orElse(null);
    }

    private static @Nullable String choices(Support support, Function<Choice, @Nullable String> part) {
        List<String> parts = new ArrayList<>();
        for (Choice choice : support.choices()) {
            String text = part.apply(choice);
            if (text != null) {
                parts.add(choice.aspect() + ": " + text);
            }
        }
        return parts.isEmpty() ? null : String.join("; ", parts);
    }

    private static @Nullable String joined(Collection<?> values) {
        return joined(values.stream());
    }

    private static @Nullable String joined(Stream<?> values) {
        String joined = values.map(Object::toString).collect(Collectors.joining(", "));
        return joined.isEmpty() ? null : joined;
    }

    private void add(String field, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            fields.add(new FieldChange(field, before, after));
        }
    }
}
