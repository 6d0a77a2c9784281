/** The output folder: its lock, its manifest, and how its files are replaced without ever being half written. */
@NullMarked
package org.comity.export.folder;

import org.jspecify.annotations.NullMarked;
