/** A file system for tests, on which any operation can be made to fail. */
@NullMarked
package org.comity.export.fault;

import org.jspecify.annotations.NullMarked;
