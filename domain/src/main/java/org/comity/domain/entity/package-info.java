/**
 * Ids, kinds, attributes and attribute values, which identify and describe organizations and frameworks.
 *
 * @serial exclude
 */
@NullMarked
package org.comity.domain.entity;

import org.jspecify.annotations.NullMarked;
