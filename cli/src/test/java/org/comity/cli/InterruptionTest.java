package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.comity.export.publication.Cancellation.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptionTest {

    @TempDir
    private Path folder;

    @Test
    void saysWhatBecameOfTheWork() {
        Interruption interruption = new Interruption();
        assertEquals("interrupted", interruption.sentence());

        interruption.endWith(() -> "the dataset in x is unchanged");
        assertEquals("interrupted: the dataset in x is unchanged", interruption.sentence());

        interruption.endWith(() -> {
            throw new FileSystemException("x", null, "cannot be removed: Read-only file system");
        });
        assertEquals("interrupted: x cannot be removed: Read-only file system", interruption.sentence());
    }

    @Test
    void saysWhatAFolderContains() throws IOException {
        assertEquals("nothing was written to " + folder, PublishedFolder.after(Outcome.UNCHANGED, folder));
        assertEquals(
                "nothing was written to " + folder.resolve("nowhere"),
                PublishedFolder.after(Outcome.UNCHANGED, folder.resolve("nowhere")));
        Files.createFile(folder.resolve("dataset.yaml"));
        assertEquals("the dataset in " + folder + " is unchanged", PublishedFolder.after(Outcome.UNCHANGED, folder));
        assertEquals("the dataset in " + folder + " is complete", PublishedFolder.after(Outcome.COMPLETE, folder));
    }

    @Test
    void leavesACompleteFileOrNone() throws IOException {
        NewFile complete = new NewFile(folder.resolve("complete"));
        complete.write("Übereinkunft");
        assertTrue(complete.end());
        assertEquals("Übereinkunft", Files.readString(folder.resolve("complete")));

        NewFile ended = new NewFile(folder.resolve("ended"));
        assertFalse(ended.end());
        assertThrows(InterruptedIOException.class, () -> ended.write("x"));
        assertFalse(Files.exists(folder.resolve("ended")));
    }

    @Test
    void doesNotReplaceAFile() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine"), "mine");
        NewFile file = new NewFile(mine);
        assertThrows(FileAlreadyExistsException.class, () -> file.write("x"));
        assertFalse(file.end());
        assertEquals("mine", Files.readString(mine));
    }
}
