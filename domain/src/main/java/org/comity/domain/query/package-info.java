/**
 * Queries about the memberships of a dataset.
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
 * <p>A query starts with a {@link org.comity.domain.query.Selection}, which is narrowed step by step and then gives the
 * answer for a day, the changes or the history. All answers are immutable, and their order depends only on the content.
 * The answers are limited to the dataset: they do not include memberships that no source mentions.
 *
 * @serial exclude
 */
@NullMarked
package org.comity.domain.query;

import org.jspecify.annotations.NullMarked;
