package org.comity.benchmark.edtf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.comity.benchmark.Stopwatch.Elapsed;

/** A process of node that runs npm edtf and executes one command at a time. Needs node and npm on the path. */
final class NodePeer implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;

    private NodePeer(Process process) {
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Installs the pinned version below the folder, if it is not there, and starts node. */
    static NodePeer start(Path folder) throws IOException, InterruptedException {
        for (String file : List.of("package.json", "peer.mjs")) {
            try (InputStream in = NodePeer.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IllegalStateException("not in the jar: '" + file + "'");
                }
                Files.copy(in, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        install(folder);
        return new NodePeer(new ProcessBuilder("node", "peer.mjs")
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    private static void install(Path folder) throws IOException, InterruptedException {
        List<String> command = List.of(
                "npm", "install", "--silent", "--no-audit", "--no-fund", "--no-package-lock", "--omit=optional");
        int exit = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("npm could not install edtf in '" + folder + "', exit code " + exit);
        }
    }

    /** Sends a command, its words separated by tabs, and waits for the answer. */
    String order(String order) throws IOException {
        process.getOutputStream().write((order + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        String answer = answers.readLine();
        if (answer == null) {
            throw new IOException("node ended at the order '" + order + "'");
        }
        return answer;
    }

    /** Sends a command whose answer is a time. */
    Elapsed time(String order) throws IOException {
        String[] nanoseconds = order(order).split("\t", 2);
        return new Elapsed(Double.parseDouble(nanoseconds[0]), Double.parseDouble(nanoseconds[1]));
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
    }
}
