package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramIdentityTest {

    private @TempDir Path folder;

    @Test
    void belongsToTheContentOfTheJar() throws IOException {
        Optional<String> one = ProgramIdentity.of(jar("one.jar", 1).toString());

        assertTrue(one.isPresent());
        assertEquals(one, ProgramIdentity.of(jar("same.jar", 1).toString()));
        assertNotEquals(one, ProgramIdentity.of(jar("other.jar", 2).toString()));
    }

    @Test
    void isUnknownIfOtherCodeMayRun() throws IOException {
        String jar = jar("one.jar", 1).toString();

        assertEquals(Optional.empty(), ProgramIdentity.of(""));
        assertEquals(Optional.empty(), ProgramIdentity.of(folder.toString()));
        assertEquals(Optional.empty(), ProgramIdentity.of(jar + System.getProperty("path.separator") + folder));
        // The classes of these tests are in folders, so the tests never use the cache of their user.
        assertEquals(Optional.empty(), ProgramIdentity.running());
    }

    private Path jar(String name, int content) throws IOException {
        Path jar = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("org/comity/cli/Comity.class"));
            zip.write(content);
            zip.closeEntry();
        }
        return jar;
    }
}
