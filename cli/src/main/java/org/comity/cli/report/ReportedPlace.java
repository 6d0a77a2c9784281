package org.comity.cli.report;

/**
 * A place as a report names it.
 *
 * @param path the path in the repository, with {@code /} between its parts
 * @param region the part of the file
 * @param words what is there, in a few words
 */
record ReportedPlace(String path, FileRegion region, String words) {}
