package org.comity.domain.change;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Attribute;
import org.comity.domain.conclusion.Conclusion;
import org.comity.domain.conclusion.Count;
import org.comity.domain.conclusion.Inclusion;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.entity.EntityId;

/** The entities that a conclusion names, those that it is about first. */
final class NamedEntities {

    private NamedEntities() {}

    static Stream<EntityId> named(Conclusion conclusion) {
        if (conclusion instanceof Attribute said) {
            return Stream.concat(Stream.of(said.entity()), said.value().entity().stream());
        }
        if (conclusion instanceof Membership said) {
            return Stream.of(said.member(), said.body());
        }
        Set<EntityId> named = new TreeSet<>();
        if (conclusion instanceof Count said) {
            said.population().collectEntities(named);
            return Stream.of(
                            named,
                            said.enumeration().certain(),
                            said.enumeration().possible())
                    .flatMap(Collection::stream);
        }
        Inclusion said = (Inclusion) conclusion;
        said.every().collectEntities(named);
        said.also().collectEntities(named);
        return Stream.concat(named.stream(), said.exceptions().stream());
    }
}
