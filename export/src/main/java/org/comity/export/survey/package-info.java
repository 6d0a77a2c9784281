/**
 * Looking at rows before and while they are written, for what a format cannot contain and for planning its files.
 */
@NullMarked
package org.comity.export.survey;

import org.jspecify.annotations.NullMarked;
