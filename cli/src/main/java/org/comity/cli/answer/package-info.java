/** Answers to questions about a dataset, laid out as text, tables, CSV, Markdown or JSON; without a command line. */
@NullMarked
package org.comity.cli.answer;

import org.jspecify.annotations.NullMarked;
