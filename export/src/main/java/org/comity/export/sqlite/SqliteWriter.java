package org.comity.export.sqlite;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.comity.domain.dataset.Imprint;
import org.comity.domain.time.Day;
import org.comity.export.table.DatasetHead;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.TableHead;
import org.comity.export.table.TableRows;
import org.comity.export.text.WellFormedText;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.LockingMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteOpenMode;

/**
 * Writes a database in one transaction. SQLite keeps a small number of pages in memory and writes the others, so that
 * memory does not grow with the rows. Equal rows give equal bytes with the same version of the driver.
 */
final class SqliteWriter {

    /** The version of the tables and columns, for programs that read them. */
    private static final int USER_VERSION = 1;

    private static final int PAGE = 4096;

    /** In KiB if negative. */
    private static final int CACHE = -16_384;

    private static final int ROWS_BETWEEN_LOOKS = 10_000;

    private final Connection database;
    private final Path file;

    private SqliteWriter(Connection database, Path file) {
        this.database = database;
        this.file = file;
    }

    /** Fills an empty file with the tables of a dataset. */
    static void write(DatasetRows rows, Path file) throws IOException {
        try (Connection database = open(file)) {
            database.setAutoCommit(false);
            new SqliteWriter(database, file).write(rows);
            database.commit();
        } catch (SQLException failed) {
            refuseIfRemoved(file);
            throw new IOException("SQLite says: " + failed.getMessage(), failed);
        }
    }

    private static Connection open(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setPageSize(PAGE);
        config.setCacheSize(CACHE);
        config.setJournalMode(JournalMode.OFF);
        config.setSynchronous(SynchronousMode.OFF);
        config.setLockingMode(LockingMode.EXCLUSIVE);
        config.setUserVersion(USER_VERSION);
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        // As an address, because a path may contain a question mark, which the driver takes for its own.
        return config.createConnection("jdbc:sqlite:" + file.toUri());
    }

    private void write(DatasetRows rows) throws IOException, SQLException {
        about(rows.head());
        Map<String, TableHead> heads = new LinkedHashMap<>();
        while (rows.tables().hasNext()) {
            TableRows table = rows.tables().next();
            heads.put(table.head().name(), table.head());
            execute(SqliteSchema.create(table.head()));
            fill(table);
        }
        for (TableHead head : heads.values()) {
            for (String index : SqliteSchema.indexes(head)) {
                execute(index);
            }
        }
        for (String statement : SqliteViews.CREATE) {
            execute(statement);
        }
    }

    private void about(DatasetHead head) throws SQLException {
        Imprint imprint = head.corpus().imprint();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("corpus", head.corpus().name().value());
        values.put("title", imprint.title());
        values.put("version", imprint.version());
        values.put("licence", imprint.licence());
        values.put("editor", imprint.editor());
        values.put("generator", head.generator());
        execute(SqliteViews.CREATE_ABOUT);
        try (PreparedStatement insert = database.prepareStatement("INSERT INTO \"about\" VALUES (?, ?)")) {
            for (Map.Entry<String, String> value : values.entrySet()) {
                if (!value.getValue().isEmpty()) {
                    insert.setString(1, value.getKey());
                    insert.setString(2, text(WellFormedText.of(value.getValue())));
                    insert.executeUpdate();
                }
            }
        }
    }

    private void fill(TableRows table) throws IOException, SQLException {
        try (PreparedStatement insert = database.prepareStatement(SqliteSchema.insert(table.head()))) {
            for (long count = 1; table.rows().hasNext(); count++) {
                @Nullable Object[] row = table.rows().next();
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, value(row[i]));
                }
                insert.executeUpdate();
                if (count % ROWS_BETWEEN_LOOKS == 0) {
                    refuseIfRemoved(file);
                }
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static @Nullable Object value(@Nullable Object value) {
        if (value instanceof String text) {
            return text(text);
        } else if (value instanceof Day day) {
            return day.toString();
        } else if (value instanceof Boolean truth) {
            return truth ? 1L : 0L;
        }
        return value;
    }

    private static String text(String text) {
        return text.replace('\0', '\uFFFD');
    }

    /** Ends early if the publication was ended, which has removed the file. */
    private static void refuseIfRemoved(Path file) throws InterruptedIOException {
        if (!Files.exists(file)) {
            throw new InterruptedIOException("interrupted while files were written");
        }
    }
}
