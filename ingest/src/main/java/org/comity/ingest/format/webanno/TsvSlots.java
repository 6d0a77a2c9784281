package org.comity.ingest.format.webanno;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.annotation.Argument;

/** Reads the links of an annotation from two columns: the roles, and the annotations that fill them. */
final class TsvSlots {

    private final TsvReferences references;
    private final TsvProblems problems;

    TsvSlots(TsvReferences references, TsvProblems problems) {
        this.references = references;
        this.problems = problems;
    }

    /** The links of all slots of an annotation. A link without a role gets the name of its slot. */
    List<Argument> arguments(TsvMark mark) {
        List<Argument> arguments = new ArrayList<>();
        Optional<TsvFeature> open = Optional.empty();
        for (TsvFeature feature : mark.features()) {
            if (feature.column().kind() == ColumnKind.ROLE) {
                open.ifPresent(this::reportOpen);
                open = feature.value().isNothing() ? Optional.empty() : Optional.of(feature);
            } else if (feature.column().kind() == ColumnKind.TARGET) {
                boolean own = open.isPresent()
                        && open.get().column().index() == feature.column().index() - 1;
                read(own ? open.get().value().split(';') : List.of(), feature, arguments);
                if (!own) {
                    open.ifPresent(this::reportOpen);
                }
                open = Optional.empty();
            }
        }
        open.ifPresent(this::reportOpen);
        return arguments;
    }

    private void reportOpen(TsvFeature roles) {
        problems.error(
                "webanno-slot",
                roles.value(),
                "no annotation fills the roles " + roles.value().quoted());
    }

    private void read(List<TsvCell> roles, TsvFeature written, List<Argument> to) {
        TsvCell value = written.value();
        if (roles.isEmpty() && (value.isNull() || value.isNothing())) {
            return;
        }
        List<TsvCell> targets = value.split(';');
        if (targets.size() != roles.size()) {
            problems.error(
                    "webanno-slot",
                    value,
                    "the slot " + QuotedText.of(written.column().feature()) + " has " + roles.size() + " roles and "
                            + targets.size() + " annotations that fill them");
            return;
        }
        for (int i = 0; i < roles.size(); i++) {
            String role = roles.get(i).isNull()
                    ? written.column().feature()
                    : TsvEscapes.value(roles.get(i).text());
            target(targets.get(i), written.column().type())
                    .ifPresent(target -> to.add(new Argument(role, target.id())));
        }
    }

    private Optional<TsvMark> target(TsvCell target, String type) {
        if (target.isNull() || target.isNothing()) {
            problems.warning("webanno-slot", target, "no annotation fills this role", "");
            return Optional.empty();
        }
        SuffixedValue reference = SuffixedValue.of(target);
        int number = reference
                .suffix()
                .map(TsvCell::number)
                .map(told -> told.orElse(-1))
                .orElse(0);
        if (number < 0) {
            problems.error(
                    "webanno-reference", target, target.quoted() + " does not end in the number of an annotation");
            return Optional.empty();
        }
        return references.resolve(type, reference.value().text(), number, target);
    }
}
