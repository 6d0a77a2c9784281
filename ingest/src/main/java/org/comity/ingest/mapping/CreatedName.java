package org.comity.ingest.mapping;

import org.comity.domain.entity.EntityId;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Origin;
import org.comity.ingest.name.NameKey;

/**
 * A name that is not in the register, of which the corpus wants an entity to be made.
 *
 * @param id the id that the entity gets
 * @param key what its spellings have in common
 * @param name the name as it is spelt here
 * @param evidence where it stands
 * @param origin where it is annotated
 */
public record CreatedName(EntityId id, NameKey key, String name, Evidence evidence, Origin origin) {}
