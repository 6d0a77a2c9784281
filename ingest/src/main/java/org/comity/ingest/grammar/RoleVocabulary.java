package org.comity.ingest.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.comity.domain.entity.Slug;
import org.comity.domain.statement.Capacity;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Standing;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.node.NodeEntry;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.text.NearMiss;

/** The roles of a corpus: the built-in ones and its own. */
public final class RoleVocabulary {

    private static final List<String> KEYS = List.of("standing", "label");

    private final Map<String, Role> roles = new TreeMap<>();
    /** The roles whose declarations have errors. */
    private final Set<String> refused = new HashSet<>();

    private boolean incomplete;

    public RoleVocabulary() {
        Role.builtIn().forEach(role -> roles.put(role.name().value(), role));
    }

    /** Notes that the file with the corpus's own roles could not be read. From now on no role counts as unknown. */
    public void markIncomplete() {
        incomplete = true;
    }

    /** Adds the roles that {@code corpus.yaml} declares. */
    public void declare(Fields declared, Report report) {
        for (NodeEntry entry : declared.entries()) {
            Optional<Slug> name = Names.slug(entry.key(), "role", report);
            Optional<Fields> fields = Fields.of(
                    entry.value(), "the role " + QuotedText.of(entry.key().text()), report);
            if (name.isPresent() && fields.isPresent()) {
                declare(entry.key(), name.get(), fields.get(), report);
            }
            Names.lenient(entry.key().text())
                    .map(Slug::value)
                    .filter(id -> !roles.containsKey(id))
                    .ifPresent(refused::add);
        }
    }

    private void declare(ScalarNode key, Slug name, Fields fields, Report report) {
        fields.allowOnly("the role " + QuotedText.of(name.value()), KEYS);
        Optional<Standing> standing = standing(name, fields, report);
        String label = fields.words("label").orElseGet(() -> capitalised(name.words()));
        if (roles.containsKey(name.value())) {
            report.error(
                    key, "role-clash", name.value(), "the role " + QuotedText.of(name.value()) + " exists already");
        } else {
            standing.ifPresent(found -> roles.put(name.value(), new Role(name, found, label)));
        }
    }

    private static Optional<Standing> standing(Slug name, Fields fields, Report report) {
        if (!fields.has("standing")) {
            report.error(
                    fields.node(),
                    "missing-key",
                    "standing",
                    "the role " + QuotedText.of(name.value()) + " needs 'standing'");
        }
        return fields.scalar("standing").flatMap(scalar -> {
            Optional<Standing> standing = Standing.find(scalar.text().replace('-', ' '));
            if (standing.isEmpty()) {
                report.unknown(
                        scalar,
                        "unknown-standing",
                        scalar.text(),
                        "unknown standing " + QuotedText.of(scalar.text()) + "; the standings are "
                                + String.join(", ", standings()),
                        NearMiss.among(scalar.text(), standings()).map(NearMiss::question));
            }
            return standing;
        });
    }

    /** The role that a scalar names. */
    public Optional<Role> role(ScalarNode scalar, Report report) {
        Role role = roles.get(Names.hyphened(scalar));
        if (role == null) {
            Names.slug(scalar, "role", report).ifPresent(name -> unknown(scalar, name, "role", names(), report));
        }
        return Optional.ofNullable(role);
    }

    /** The capacity that scalars name, each a role or a standing; empty if one of them is neither. */
    public Optional<Capacity> capacity(List<ScalarNode> scalars, Report report) {
        List<Role> found = new ArrayList<>();
        List<Standing> standings = new ArrayList<>();
        boolean understood = true;
        for (ScalarNode scalar : scalars) {
            Role role = roles.get(Names.hyphened(scalar));
            if (role != null) {
                found.add(role);
                continue;
            }
            Optional<Slug> name = Names.slug(scalar, "role", report);
            Optional<Standing> standing = name.flatMap(slug -> Standing.find(slug.words()));
            standing.ifPresent(standings::add);
            if (standing.isEmpty()) {
                understood = false;
                List<String> known = new ArrayList<>(names());
                known.addAll(standings());
                name.ifPresent(slug -> unknown(scalar, slug, "role or standing", known, report));
            }
        }
        return understood ? Optional.of(new Capacity(found, standings)) : Optional.empty();
    }

    private void unknown(ScalarNode scalar, Slug name, String what, List<String> known, Report report) {
        if (incomplete || refused.contains(name.value())) {
            return;
        }
        report.unknown(
                scalar,
                "unknown-role",
                name.value(),
                "unknown " + what + " " + QuotedText.of(scalar.text()),
                MeantWord.among(name.words(), known),
                Optional.of(
                        "use a built-in role, or declare this one with its 'standing' under 'roles:' in corpus.yaml"));
    }

    /** The roles in words, sorted by their names. */
    public List<String> names() {
        return roles.values().stream().map(role -> role.name().words()).toList();
    }

    private static List<String> standings() {
        return List.of(Standing.values()).stream().map(Standing::label).toList();
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
