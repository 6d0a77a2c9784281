package org.comity.export.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Entity;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.EntityId;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.Statement;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/** A dataset in the order of the report. */
final class ReportData {

    private static final Comparator<Membership> BY_STANDING =
            Comparator.comparing(membership -> membership.role().standing());

    /** Ids of statements are shortened to this length, if they still differ. */
    private static final int SHORTEST_ID = 7;

    private final Dataset dataset;
    private final Map<EntityId, List<Membership>> byBody = new TreeMap<>();
    private final Map<EntityId, List<Membership>> byMember = new TreeMap<>();
    private final Map<SourceId, List<Statement>> bySource = new TreeMap<>();
    private final List<Statement> editor = new ArrayList<>();
    private final TreeSet<EntityId> entities = new TreeSet<>();
    private final @Nullable Day day;
    private final int lengthOfIds;

    ReportData(Dataset dataset) {
        this.dataset = dataset;
        dataset.entities().forEach(entity -> entities.add(entity.id()));
        for (Membership membership : dataset.memberships()) {
            entities.add(membership.body());
            entities.add(membership.member());
            byBody.computeIfAbsent(membership.body(), body -> new ArrayList<>()).add(membership);
            byMember.computeIfAbsent(membership.member(), member -> new ArrayList<>())
                    .add(membership);
        }
        byBody.values().forEach(roster -> roster.sort(BY_STANDING.thenComparing(byName(Membership::member))));
        byMember.values().forEach(bodies -> bodies.sort(BY_STANDING.thenComparing(byName(Membership::body))));
        dataset.sources().forEach(source -> bySource.put(source.id(), new ArrayList<>()));
        for (Statement statement : dataset.statements().inReadingOrder()) {
            Optional<SourceId> source = statement.evidence().map(Evidence::source);
            if (source.isPresent()) {
                bySource.computeIfAbsent(source.get(), id -> new ArrayList<>()).add(statement);
            } else {
                editor.add(statement);
            }
        }
        this.day = lastDay(dataset);
        this.lengthOfIds = lengthOfIds(dataset.statements().all());
    }

    private Comparator<Membership> byName(Function<Membership, EntityId> party) {
        return Comparator.comparing((Membership membership) -> dataset.nameOf(party.apply(membership)))
                .thenComparing(Membership::id);
    }

    /** The last day on which a source or the editor speaks. */
    private static @Nullable Day lastDay(Dataset dataset) {
        return Stream.concat(
                        dataset.sources().stream().flatMap(source -> source.citation().speaksOn().stream()),
                        dataset.statements().all().stream()
                                .flatMap(statement -> statement.provenance().asOf().stream()))
                .map(ImpreciseDate::earliest)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The length at which the ids of all statements differ, so that they can be shortened. */
    int lengthOfIds() {
        return lengthOfIds;
    }

    private static int lengthOfIds(List<Statement> statements) {
        int length = SHORTEST_ID;
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < statements.size(); i++) {
            String id = statements.get(i).id().value();
            if (length < id.length() && !ids.add(id.substring(0, length))) {
                length++;
                ids.clear();
                i = -1;
            }
        }
        return length;
    }

    Dataset dataset() {
        return dataset;
    }

    /** All entities that have a page. */
    List<EntityId> entities() {
        return List.copyOf(entities);
    }

    /** All bodies with their memberships, fullest standing first, then by name. */
    Map<EntityId, List<Membership>> rosters() {
        return byBody;
    }

    /** The bodies with the most memberships, at most some of them. */
    List<EntityId> largestBodies(int most) {
        return byBody.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<EntityId, List<Membership>> body) ->
                                -body.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The short name of an entity, or its name. */
    String shortNameOf(EntityId id) {
        return dataset.entity(id).flatMap(Entity::shortName).orElseGet(() -> dataset.nameOf(id));
    }

    List<Membership> roster(EntityId body) {
        return byBody.getOrDefault(body, List.of());
    }

    List<Membership> bodiesOf(EntityId member) {
        return byMember.getOrDefault(member, List.of());
    }

    /** The statements of each source, in reading order. Sources that no statement quotes are there too. */
    Map<SourceId, List<Statement>> statementsBySource() {
        return new LinkedHashMap<>(bySource);
    }

    /** The statements without a quote. */
    List<Statement> editorStatements() {
        return editor;
    }

    /** The last day on which a source or the editor speaks, for which the report says who belongs to a body. */
    Optional<Day> day() {
        return Optional.ofNullable(day);
    }

    /**
     * The attributes of an element with words of a source: their language if it is known and is not that of the report, and
     * their own direction.
     */
    String[] attributesOf(SourceId id, CharSequence words) {
        String language = dataset.source(id)
                .flatMap(source -> source.citation().language())
                .filter(ReportData::isTag)
                .filter(tag -> !tag.equals("en"))
                .orElse("");
        List<String> attributes = new ArrayList<>();
        if (!language.isEmpty()) {
            attributes.addAll(List.of("lang", language));
        }
        if (!Direction.isPlain(words)) {
            attributes.addAll(List.of("dir", Direction.of(words)));
        }
        return attributes.toArray(String[]::new);
    }

    /** The attributes of an element with a quote. */
    String[] attributesOf(Evidence evidence) {
        return attributesOf(evidence.source(), evidence.words());
    }

    /** Returns whether a language is a tag as browsers know it: two or three letters, and perhaps more after a hyphen. */
    private static boolean isTag(String language) {
        int letters = 0;
        while (letters < language.length() && Character.isLetter(language.charAt(letters))) {
            letters++;
        }
        return (letters == 2 || letters == 3)
                && language.chars().allMatch(c -> c < 0x7f && (c == '-' || Character.isLetterOrDigit(c)))
                && (letters == language.length() || language.charAt(letters) == '-');
    }

    String titleOf(SourceId id) {
        return dataset.source(id).flatMap(source -> source.citation().title()).orElse(id.value());
    }
}
