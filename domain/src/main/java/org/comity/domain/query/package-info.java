/**
 * Questions to the memberships of a dataset, which read like what is asked.
 *
 * <pre>{@code
 * Selection members = dataset.membersOf(EntityId.of("colombo-process")).orElseThrow();
 * Roster observers = members.as(Role.OBSERVER).on(LocalDate.of(2012, 1, 1));
 * for (Roster.Entry observer : observers.entries()) {
 *     System.out.println(observer.entity() + ": " + observer.certainty());
 * }
 * List<Change> changes = members.between(LocalDate.of(2012, 1, 1), LocalDate.of(2019, 1, 1));
 * }</pre>
 *
 * <p>A question starts with a {@link org.comity.domain.query.Selection}, which is narrowed step by step and then asked
 * for a day, for changes or for a history. All answers are immutable, and their order depends on the content alone.
 * What is answered is what the dataset tells: of a membership that no source mentions it knows nothing.
 *
 * @serial exclude
 */
@NullMarked
package org.comity.domain.query;

import org.jspecify.annotations.NullMarked;
