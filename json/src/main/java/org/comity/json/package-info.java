/**
 * The JSON of all values of the domain, as maps, lists and texts.
 *
 * <p>Begin with {@link org.comity.json.JsonForm}. The modules for Jackson use this package; other libraries of JSON can
 * use it in the same way.
 *
 * @serial exclude
 */
@NullMarked
package org.comity.json;

import org.jspecify.annotations.NullMarked;
