package org.comity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.comity.domain.text.VisibleText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code comity init}: begins a corpus. */
@Command(
        name = "init",
        description = "Begins a corpus: writes a corpus.yaml with comments, a text with annotations, and what a git"
                + " repository and its CI need. Asks nothing, and changes no file that is there.",
        versionProvider = VersionProvider.class,
        mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Interruption interruption;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = ".",
            converter = PathArgument.class,
            description = "The folder of the new corpus; default: the current folder.")
    private Path folder = Path.of(".");

    @Option(
            names = "--states",
            description = "Also write states.yaml, a register of states and territories (see 'comity register').")
    private boolean states;

    InitCommand(Terminal terminal, Interruption interruption) {
        this.terminal = terminal;
        this.interruption = interruption;
    }

    @Override
    public Integer call() throws IOException {
        Map<Path, String> files = files();
        refuseWhatIsThere(files);
        List<Path> written = new ArrayList<>();
        for (Map.Entry<Path, String> entry : files.entrySet()) {
            Path path = entry.getKey();
            Files.createDirectories(path.toAbsolutePath().getParent());
            NewFile file = new NewFile(path);
            interruption.endWith(() -> {
                boolean complete = file.end();
                return written.isEmpty() && !complete
                        ? "nothing was written to " + folder
                        : "the corpus in " + folder + " is incomplete; remove what was written and begin again";
            });
            file.write(entry.getValue());
            written.add(path);
            terminal.out().println(VisibleText.of("written  " + path.normalize()));
        }
        interruption.endWith(() -> "the corpus in " + folder + " is complete");
        terminal.out().println(VisibleText.of("next     comity check " + folder));
        terminal.out().flush();
        return ExitCode.FINE.number();
    }

    private Map<Path, String> files() throws IOException {
        Map<Path, String> files = new LinkedHashMap<>();
        if (states) {
            files.put(folder.resolve(ShippedRegister.STATES.file()), ShippedRegister.STATES.content());
        }
        String name = name();
        String title = Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ');
        for (StarterFile file : StarterFile.values()) {
            files.put(file.in(folder), file.content(name, title));
        }
        return files;
    }

    /** The name of the folder as a slug: the name of the corpus until a person gives it another. */
    private String name() throws IOException {
        Path real = Files.exists(folder)
                ? folder.toRealPath()
                : folder.toAbsolutePath().normalize();
        String slug = String.valueOf(real.getFileName())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "corpus" : slug;
    }

    private void refuseWhatIsThere(Map<Path, String> files) throws IOException {
        ArgumentSort sort = new ArgumentSort(spec);
        if (Files.exists(folder)) {
            sort.requireFolder(folder, "the folder of the new corpus");
        }
        if (ArgumentSort.isDataset(folder)) {
            throw sort.misuse(folder + " is a dataset; give the folder of the new corpus");
        }
        String there = files.keySet().stream()
                .filter(path -> Files.exists(path, LinkOption.NOFOLLOW_LINKS))
                .map(path -> folder.relativize(path).toString())
                .collect(Collectors.joining(", "));
        if (!there.isEmpty()) {
            throw sort.misuse(folder + " already contains " + there
                    + "; 'init' changes no file, so nothing was written; give a new folder");
        }
    }
}
