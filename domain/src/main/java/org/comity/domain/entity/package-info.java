/**
 * What organizations and frameworks are identified and described by: ids, kinds, attributes and their values.
 *
 * @serial exclude
 */
@NullMarked
package org.comity.domain.entity;

import org.jspecify.annotations.NullMarked;
