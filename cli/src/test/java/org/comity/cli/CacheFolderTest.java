package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {

    private @TempDir Path folder;

    @Test
    void isBelowTheCacheOfTheUser() {
        String home = folder.toString();

        assertEquals(Optional.of(folder.resolve(".cache/comity")), CacheFolder.of(Map.of(), "Linux", home));
        assertEquals(Optional.of(folder.resolve("Library/Caches/comity")), CacheFolder.of(Map.of(), "Mac OS X", home));
        assertEquals(
                Optional.of(folder.resolve("x/comity")),
                CacheFolder.of(Map.of("XDG_CACHE_HOME", folder.resolve("x").toString()), "Linux", home));
        assertEquals(
                Optional.of(folder.resolve("y/comity")),
                CacheFolder.of(Map.of("LOCALAPPDATA", folder.resolve("y").toString()), "Windows 11", home));
    }

    @Test
    void isTheOneThatTheUserNames() {
        String home = folder.toString();
        String named = folder.resolve("mine").toString();

        assertEquals(Optional.of(folder.resolve("mine")), CacheFolder.of(Map.of("COMITY_CACHE", named), "Linux", home));
        assertEquals(Optional.empty(), CacheFolder.of(Map.of("COMITY_CACHE", "off"), "Linux", home));
    }

    @Test
    void isNowhereIfThereIsNoAbsolutePath() {
        assertEquals(Optional.empty(), CacheFolder.of(Map.of(), "Linux", ""));
        assertEquals(Optional.empty(), CacheFolder.of(Map.of("LOCALAPPDATA", ""), "Windows 11", ""));
        assertEquals(Optional.empty(), CacheFolder.of(Map.of("COMITY_CACHE", "here"), "Linux", folder.toString()));
        assertEquals(
                Optional.of(folder.resolve(".cache/comity")),
                CacheFolder.of(Map.of("XDG_CACHE_HOME", "x"), "Linux", folder.toString()));
    }
}
