package org.comity.ingest.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Provenance;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Statement;
import org.comity.domain.text.QuotedText;
import org.comity.domain.time.Bound;
import org.comity.domain.time.ImpreciseInterval;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.ScalarNode;

/** The memberships of a statement: lists of members, bodies and roles multiply out. */
final class MembershipFields {

    static final List<String> KEYS = List.of("member", "of", "as", "since", "until", "during", "denied");

    private final ConditionFields conditions;
    private final RoleVocabulary roles;
    private final Report report;
    private final DateField dates;

    MembershipFields(ConditionFields conditions, RoleVocabulary roles, Report report) {
        this.conditions = conditions;
        this.roles = roles;
        this.report = report;
        this.dates = new DateField(report);
    }

    List<Statement> statements(Fields fields, Optional<Provenance> provenance) {
        String what = "a membership";
        var members = conditions.entities(fields.required("member", what));
        var bodies = conditions.entities(fields.required("of", what));
        List<Role> named = roles(fields.required("as", what));
        Optional<ImpreciseInterval> period = period(fields);
        Optional<Boolean> denied = denied(fields);
        if (!StatementBounds.bears(fields.node(), report, members.size(), bodies.size(), named.size())) {
            return List.of();
        }
        for (EntityId member : members) {
            if (bodies.contains(member)) {
                report.error(
                        fields.node(),
                        "own-member",
                        member.value(),
                        QuotedText.of(member.value()) + " cannot be a member of itself");
            }
        }
        if (provenance.isEmpty() || period.isEmpty() || denied.isEmpty()) {
            return List.of();
        }
        List<Statement> statements = new ArrayList<>();
        for (EntityId member : members) {
            for (EntityId body : bodies) {
                for (Role role : named) {
                    statements.add(
                            denied.get()
                                    ? MembershipStatement.denial(provenance.get(), member, body, role, period.get())
                                    : MembershipStatement.of(provenance.get(), member, body, role, period.get()));
                }
            }
        }
        return statements;
    }

    private List<Role> roles(List<ScalarNode> scalars) {
        List<Role> named = new ArrayList<>(scalars.size());
        for (ScalarNode scalar : scalars) {
            roles.role(scalar, report).ifPresent(named::add);
        }
        return named;
    }

    private Optional<ImpreciseInterval> period(Fields fields) {
        Optional<Node> during = fields.get("during");
        if (during.isPresent()) {
            for (String key : List.of("since", "until")) {
                fields.get(key)
                        .ifPresent(node -> report.error(
                                node, "bad-date", key, "write either '" + key + "' or 'during', not both"));
            }
            return during.flatMap(node -> dates.period(node, "during"));
        }
        Optional<Bound> since = fields.has("since") ? fields.get("since").flatMap(dates::start) : unknown();
        Optional<Bound> until = fields.has("until") ? fields.get("until").flatMap(dates::end) : unknown();
        if (since.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ImpreciseInterval.of(since.get(), until.get()));
        } catch (IllegalArgumentException reversed) {
            Node at = fields.get("until").orElse(fields.node());
            report.error(at, "bad-date", "until", "not a valid period: " + reversed.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<Bound> unknown() {
        return Optional.of(Bound.unknown());
    }

    private Optional<Boolean> denied(Fields fields) {
        if (!fields.has("denied")) {
            return Optional.of(false);
        }
        return fields.scalar("denied").flatMap(scalar -> switch (scalar.text()) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> {
                report.error(
                        scalar,
                        "unknown-value",
                        "denied",
                        "'denied' must be true or false, not " + QuotedText.of(scalar.text()));
                yield Optional.empty();
            }
        });
    }
}
