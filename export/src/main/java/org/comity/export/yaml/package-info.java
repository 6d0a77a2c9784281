/** A dataset as one YAML document. */
@NullMarked
package org.comity.export.yaml;

import org.jspecify.annotations.NullMarked;
