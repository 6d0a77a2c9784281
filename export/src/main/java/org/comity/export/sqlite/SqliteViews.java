package org.comity.export.sqlite;

import java.util.List;
import java.util.Set;

/** What a database has besides the tables of every format. */
public final class SqliteViews {

    /** The beginning of the names of the tables for the search, which SQLite makes. */
    private static final String SEARCH = "statements_fts";

    /** The names that no table of a program can have. */
    public static final Set<String> NAMES = Set.of(
            SqliteViews.ABOUT,
            SqliteViews.DICTIONARY,
            SqliteViews.CURRENT_MEMBERS,
            SqliteViews.ROWS_WITH_EVIDENCE,
            SEARCH);

    static final String ABOUT = "about";
    static final String DICTIONARY = "data_dictionary";
    static final String CURRENT_MEMBERS = "current_members";
    static final String ROWS_WITH_EVIDENCE = "rows_with_evidence";

    static final String DESCRIPTION_OF_CURRENT_MEMBERS =
            "A membership in any role without a known end, of a member and a body that have not ended. Whether it holds on a day may still be unknown.";
    static final String DESCRIPTION_OF_ROWS_WITH_EVIDENCE =
            "A row of memberships, attributes, counts or inclusions with a statement that supports or contradicts it, its quote"
                    + " and its source.";

    /** What identifies the dataset. */
    static final String CREATE_ABOUT = """
            CREATE TABLE "about" ( -- What identifies the dataset.
              "key" TEXT PRIMARY KEY NOT NULL, -- corpus, title, version, licence, editor or generator.
              "value" TEXT NOT NULL
            )""";

    /** The views, and the search in the words of the statements. */
    static final List<String> CREATE = List.of("""
            CREATE VIEW "current_members" AS
            SELECT id, body_id, body_name, member_id, member_name, role, standing, since, until, contested, quote,
              source_id, statement_id
            FROM memberships
            WHERE not_after IS NULL
            ORDER BY body_name, member_name, role, id""", """
            CREATE VIEW "rows_with_evidence" AS
            SELECT s.conclusion_id AS row_id, s.kind, s.text AS statement, s.rejected, s.basis, s.quote,
              s.source_id, sources.title AS source_title, sources.address AS source_address, s.origin,
              s.id AS statement_id
            FROM statements AS s
            LEFT JOIN sources ON sources.id = s.source_id
            WHERE s.conclusion_id IS NOT NULL""", """
            CREATE VIRTUAL TABLE "statements_fts" USING fts5(
              quote, text, note, content="statements", tokenize="unicode61 remove_diacritics 2"
            )""", """
            INSERT INTO "statements_fts" ("statements_fts") VALUES ('rebuild')""");

    private SqliteViews() {}
}
