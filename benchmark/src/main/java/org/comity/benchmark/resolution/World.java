package org.comity.benchmark.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.Slug;
import org.comity.domain.source.Citation;
import org.comity.domain.source.Sha256;
import org.comity.domain.source.Source;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Standing;
import org.comity.domain.time.ImpreciseDate;

/**
 * The entities, bodies and sources that statements refer to. Ids are shared objects, as in a register.
 *
 * @param entities one for each 40 statements
 * @param bodies the first of the entities, one for each 200 statements
 * @param sources one for each 100 statements
 */
record World(List<EntityId> entities, List<EntityId> bodies, List<Source> sources) {

    /** The built-in roles, and two roles that a corpus defines. */
    static final List<Role> ROLES = Stream.concat(
                    Role.builtIn().stream(),
                    Stream.of(
                            new Role(new Slug("dialogue-partner"), Standing.OTHER, "Dialogue partner"),
                            new Role(new Slug("donor"), Standing.SERVICE, "Donor")))
            .toList();

    private static final String[] FIRST = {
        "african", "andean", "arab", "asian", "baltic", "caribbean", "european", "global", "nordic", "pacific"
    };
    private static final String[] SECOND = {
        "agency", "bank", "commission", "compact", "dialogue", "forum", "league", "network", "process", "union"
    };

    static World of(int statements) {
        List<EntityId> entities = new ArrayList<>();
        for (int i = 0; i < Math.max(40, statements / 40); i++) {
            entities.add(EntityId.of(FIRST[i % 10] + "-" + SECOND[i / 10 % 10] + "-" + i));
        }
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < Math.max(10, statements / 100); i++) {
            sources.add(source(i));
        }
        return new World(entities, entities.subList(0, Math.max(8, statements / 200)), sources);
    }

    /** One in ten sources has no date. */
    private static Source source(int i) {
        String path = "pages/" + SECOND[i % 10] + "/" + FIRST[i / 10 % 10] + "-" + i;
        ImpreciseDate published = i % 10 == 9 ? null : ImpreciseDate.parse((1990 + i % 30) + "-0" + (1 + i % 9));
        ImpreciseDate retrieved = i % 10 == 9 ? null : ImpreciseDate.parse("2024-05-" + (10 + i % 20));
        Citation citation = new Citation(
                "Members of " + path,
                FIRST[i % 10] + " " + SECOND[i % 10],
                "https://example.org/" + path,
                "en",
                published,
                retrieved);
        return new Source(SourceId.of(path), path + ".txt", Sha256.of("0123456789abcdef".repeat(4)), citation);
    }

    /**
     * The number of members of the body of a rank: many bodies of about 13, a few large ones, at most 10,000 (Pareto's
     * law with the exponent 1.3). All bodies together have about 56 members each, however many bodies there are.
     */
    int membersOf(int rank) {
        double size = 13 * Math.pow((double) bodies.size() / (rank + 1), 1 / 1.3);
        return (int) Math.min(size, Math.min(10_000, entities.size() * 0.8));
    }
}
