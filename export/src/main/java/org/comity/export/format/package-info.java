/**
 * What a format of a dataset is, so that other projects can add one: {@link org.comity.export.format.TableFormat} for one
 * file per table, {@link org.comity.export.format.DatasetFormat} for everything else.
 *
 * <p>A format from outside is handed in to {@link org.comity.export.publication.Publication#publish}, or is found by {@link
 * java.util.ServiceLoader} and then by its name with {@link org.comity.export.Format#find}.
 */
@NullMarked
package org.comity.export.format;

import org.jspecify.annotations.NullMarked;
