package org.comity.ingest.mapping;

import java.util.List;
import java.util.Optional;
import org.comity.domain.entity.FrameworkKind;
import org.comity.domain.entity.Kind;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.source.Origin;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.grammar.Fields;
import org.comity.ingest.grammar.Names;
import org.comity.ingest.grammar.Report;
import org.comity.ingest.name.NamePolicy;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.text.NearMiss;

/**
 * The key {@code names:} of a corpus: what to do with names that its register does not have.
 *
 * @param policy what to do with them
 * @param kind the kind of the entities created from them
 * @param origin where the corpus says this
 * @param means the entities that names mean, whatever the register says
 */
public record Naming(NamePolicy policy, Kind kind, Origin origin, NameMeanings means) {

    private static final List<String> KEYS = List.of("unknown", "organization", "framework", "means");

    /** The naming of a corpus without {@code names:}. */
    public static Naming strict(String file) {
        return new Naming(NamePolicy.ERROR, OrganizationKind.INTERGOVERNMENTAL, Origin.of(file), NameMeanings.NONE);
    }

    /** Reads {@code names:}. */
    public static Naming read(Fields fields, Report report) {
        fields.allowOnly("'names'", KEYS);
        NamePolicy policy = fields.scalar("unknown")
                .flatMap(scalar -> policy(scalar, report))
                .orElse(NamePolicy.ERROR);
        if (fields.has("organization") && fields.has("framework")) {
            report.error(
                    fields.node(), "entity-kind", "names", "'names' may have 'organization' or 'framework', not both");
        }
        Kind kind = fields.has("framework") ? kind(fields, "framework", report) : kind(fields, "organization", report);
        return new Naming(policy, kind, report.origin(fields.node()), NameMeanings.read(fields, report));
    }

    /** This naming with further meanings, which take precedence. */
    public Naming with(NameMeanings first) {
        return new Naming(policy, kind, origin, first.or(means));
    }

    private static Kind kind(Fields fields, String key, Report report) {
        return fields.scalar(key)
                .flatMap(scalar -> Names.slug(scalar, "kind", report))
                .<Kind>map(slug -> key.equals("framework") ? new FrameworkKind(slug) : new OrganizationKind(slug))
                .orElse(OrganizationKind.INTERGOVERNMENTAL);
    }

    private static Optional<NamePolicy> policy(ScalarNode scalar, Report report) {
        Optional<NamePolicy> policy = NamePolicy.find(scalar.text());
        if (policy.isEmpty()) {
            report.error(
                    scalar,
                    "unknown-value",
                    "unknown",
                    "'unknown' must be one of " + String.join(", ", NamePolicy.labels()) + ", not "
                            + QuotedText.of(scalar.text()),
                    NearMiss.among(scalar.text(), NamePolicy.labels()).map(NearMiss::question));
        }
        return policy;
    }
}
