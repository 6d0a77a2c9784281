/** Building a dataset from a corpus on disk, as a user runs the command, compared with a program made of libraries only. */
@NullMarked
package org.comity.benchmark.build;

import org.jspecify.annotations.NullMarked;
