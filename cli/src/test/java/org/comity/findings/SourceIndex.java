package org.comity.findings;

import static java.util.Objects.requireNonNull;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The source code of the program, indexed by what is called, assigned and returned. */
final class SourceIndex {

    /** What is copied from a finding that was followed already. */
    static final Term.Unknown ANOTHER_FINDING = new Term.Unknown("that of another finding");

    private final Trees trees;
    private final JavacTask task;
    private final Map<Element, List<Call>> calls = new HashMap<>();
    private final Map<Element, List<TreePath>> assigned = new HashMap<>();
    private final Map<Element, List<TreePath>> returned = new HashMap<>();
    private final Map<String, List<ExecutableElement>> methods = new HashMap<>();

    /**
     * A call of a method or constructor.
     *
     * @param place the simple name of the file and the line
     * @param arguments what is passed
     */
    record Call(String place, List<TreePath> arguments) {}

    /** Parses and attributes all Java files below the folders. */
    SourceIndex(List<Path> folders) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        List<Path> sources = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> found = Files.walk(folder)) {
                found.filter(file -> file.toString().endsWith(".java") && !file.endsWith("module-info.java"))
                        .forEach(sources::add);
            }
        }
        List<String> options = List.of(
                "-proc:none", "-implicit:none", "-Xlint:none", "-cp", System.getProperty("java.class.path", ""));
        task = (JavacTask)
                compiler.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
        trees = Trees.instance(task);
        List<CompilationUnitTree> units = new ArrayList<>();
        task.parse().forEach(units::add);
        task.analyze();
        Indexing indexing = new Indexing();
        units.forEach(unit -> indexing.scan(unit, null));
    }

    /** All calls of a method. */
    List<Call> calls(ExecutableElement method) {
        List<Call> all = new ArrayList<>(calls.getOrDefault(method, List.of()));
        for (ExecutableElement other :
                methods.getOrDefault(method.getSimpleName().toString(), List.of())) {
            if (!other.equals(method) && isOverriddenBy(method, other)) {
                all.addAll(calls.getOrDefault(other, List.of()));
            }
        }
        return all;
    }

    /** The calls of the methods of this name in the class, with the number of arguments. */
    List<Call> calls(String type, String name, int arguments) {
        TypeElement owner = task.getElements().getTypeElement(type);
        return ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals(name)
                        && method.getParameters().size() == arguments)
                .flatMap(method -> calls(method).stream())
                .toList();
    }

    /** The files that call a constructor of the class, by simple name. */
    Set<String> creators(String type) {
        Set<String> files = new HashSet<>();
        TypeElement owner = task.getElements().getTypeElement(type);
        for (ExecutableElement constructor : ElementFilter.constructorsIn(owner.getEnclosedElements())) {
            calls(constructor).forEach(call -> files.add(call.place().replaceFirst(":.*", "")));
        }
        return files;
    }

    private boolean isOverriddenBy(ExecutableElement method, ExecutableElement other) {
        return method.getEnclosingElement() instanceof TypeElement type
                && task.getElements().overrides(method, other, type);
    }

    /** What the arguments of a call may be. */
    List<Term> arguments(Call call) {
        return call.arguments().stream().map(this::term).toList();
    }

    /** What an expression may be. */
    Term term(TreePath path) {
        return term(path, new HashSet<>());
    }

    private Term term(TreePath path, Set<Element> seen) {
        Tree tree = path.getLeaf();
        if (tree instanceof ParenthesizedTree inner) {
            return term(new TreePath(path, inner.getExpression()), seen);
        }
        if (tree instanceof ConditionalExpressionTree choice) {
            return new Term.Choice(List.of(
                    term(new TreePath(path, choice.getTrueExpression()), seen),
                    term(new TreePath(path, choice.getFalseExpression()), seen)));
        }
        if (tree instanceof BinaryTree binary && tree.getKind() == Tree.Kind.PLUS) {
            return new Term.Joined(
                    term(new TreePath(path, binary.getLeftOperand()), seen),
                    term(new TreePath(path, binary.getRightOperand()), seen));
        }
        if (tree instanceof SwitchExpressionTree choice) {
            return choice(choice.getCases().stream()
                    .map(CaseTree::getBody)
                    .filter(ExpressionTree.class::isInstance)
                    .map(body -> term(new TreePath(path, body), seen))
                    .toList());
        }
        if (tree.getKind() == Tree.Kind.STRING_LITERAL) {
            return new Term.Known((String) ((LiteralTree) tree).getValue());
        }
        return Optional.ofNullable(trees.getElement(path))
                .flatMap(element -> element(element, seen))
                .orElseGet(() -> new Term.Unknown(tree.toString()));
    }

    private Optional<Term> element(Element element, Set<Element> seen) {
        if (element instanceof VariableElement variable) {
            return variable(variable, seen);
        }
        if (!(element instanceof ExecutableElement method) || !seen.add(method)) {
            return Optional.empty();
        }
        List<Term> terms = new ArrayList<>();
        for (ExecutableElement one : methods.getOrDefault(method.getSimpleName().toString(), List.of())) {
            if (one.equals(method) || isOverriddenBy(one, method)) {
                returned.getOrDefault(one, List.of()).forEach(path -> terms.add(term(path, seen)));
            }
        }
        implementations(method).forEach(accessor -> component(accessor).ifPresent(terms::add));
        seen.remove(method);
        return terms.isEmpty() ? Optional.empty() : Optional.of(choice(terms));
    }

    /** The method, and those that override it in records without a line of code. */
    private Stream<ExecutableElement> implementations(ExecutableElement method) {
        Stream<ExecutableElement> accessors = calls.keySet().stream()
                .filter(ExecutableElement.class::isInstance)
                .map(Element::getEnclosingElement)
                .filter(type -> type.getKind() == ElementKind.RECORD)
                .distinct()
                .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
                .filter(one -> one.getSimpleName().equals(method.getSimpleName()) && isOverriddenBy(one, method));
        return Stream.concat(Stream.of(method), accessors).distinct();
    }

    private Optional<Term> variable(VariableElement variable, Set<Element> seen) {
        if (variable.getConstantValue() instanceof String text) {
            return Optional.of(new Term.Known(text));
        }
        if (variable.getKind() == ElementKind.ENUM_CONSTANT) {
            return Optional.of(new Term.Known(variable.getSimpleName().toString()));
        }
        if (variable.getKind() == ElementKind.PARAMETER
                && variable.getEnclosingElement() instanceof ExecutableElement method
                && method.getParameters().contains(variable)) {
            return Optional.of(new Term.Parameter(method, method.getParameters().indexOf(variable)));
        }
        if (requireNonNull(variable.getEnclosingElement()).getKind() == ElementKind.RECORD) {
            return recordField(variable);
        }
        if (!assigned.containsKey(variable) || !seen.add(variable)) {
            return Optional.empty();
        }
        Term term = choice(
                assigned.get(variable).stream().map(path -> term(path, seen)).toList());
        seen.remove(variable);
        return Optional.of(term);
    }

    private static Optional<Term> recordField(VariableElement field) {
        return ElementFilter.recordComponentsIn(
                        requireNonNull(field.getEnclosingElement()).getEnclosedElements())
                .stream()
                .filter(component -> component.getSimpleName().equals(field.getSimpleName()))
                .findFirst()
                .flatMap(component -> component(component.getAccessor()));
    }

    /** What the canonical constructor of a record gets for a component that is read by its own accessor. */
    private static Optional<Term> component(ExecutableElement accessor) {
        Element type = requireNonNull(accessor.getEnclosingElement());
        if (type.toString().startsWith("org.comity.domain.finding.")) {
            return Optional.of(ANOTHER_FINDING);
        }
        var components = ElementFilter.recordComponentsIn(type.getEnclosedElements());
        for (int i = 0; i < components.size(); i++) {
            if (accessor.equals(components.get(i).getAccessor())) {
                int index = i;
                return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .filter(constructor -> constructor.getParameters().size() == components.size())
                        .map(constructor -> (Term) new Term.Parameter(constructor, index))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private static Term choice(List<Term> terms) {
        return terms.size() == 1 ? terms.get(0) : new Term.Choice(terms);
    }

    private final class Indexing extends TreePathScanner<@Nullable Void, @Nullable Void> {

        @Override
        public @Nullable Void visitMethod(MethodTree tree, @Nullable Void none) {
            if (trees.getElement(getCurrentPath()) instanceof ExecutableElement method) {
                methods.computeIfAbsent(method.getSimpleName().toString(), name -> new ArrayList<>())
                        .add(method);
            }
            return super.visitMethod(tree, null);
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void none) {
            call(trees.getElement(getCurrentPath()), tree.getArguments(), tree);
            return super.visitMethodInvocation(tree, null);
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void none) {
            call(trees.getElement(getCurrentPath()), tree.getArguments(), tree);
            return super.visitNewClass(tree, null);
        }

        private void call(Element called, List<? extends ExpressionTree> arguments, Tree tree) {
            CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
            long line =
                    unit.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(unit, tree));
            String file = Path.of(unit.getSourceFile().getName()).getFileName() + ":" + line;
            List<TreePath> paths = new ArrayList<>();
            arguments.forEach(argument -> paths.add(new TreePath(getCurrentPath(), argument)));
            calls.computeIfAbsent(called, element -> new ArrayList<>()).add(new Call(file, paths));
        }

        @Override
        public @Nullable Void visitVariable(VariableTree tree, @Nullable Void none) {
            if (tree.getInitializer() != null) {
                assign(trees.getElement(getCurrentPath()), tree.getInitializer());
            }
            return super.visitVariable(tree, null);
        }

        @Override
        public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void none) {
            assign(trees.getElement(new TreePath(getCurrentPath(), tree.getVariable())), tree.getExpression());
            return super.visitAssignment(tree, null);
        }

        private void assign(Element variable, ExpressionTree value) {
            if (variable != null) {
                assigned.computeIfAbsent(variable, element -> new ArrayList<>())
                        .add(new TreePath(getCurrentPath(), value));
            }
        }

        @Override
        public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void none) {
            TreePath path = getCurrentPath();
            TreePath around = path;
            while (!(around.getLeaf() instanceof MethodTree) && !(around.getLeaf() instanceof LambdaExpressionTree)) {
                around = around.getParentPath();
            }
            if (around.getLeaf() instanceof MethodTree && tree.getExpression() != null) {
                returned.computeIfAbsent(trees.getElement(around), element -> new ArrayList<>())
                        .add(new TreePath(path, tree.getExpression()));
            }
            return super.visitReturn(tree, null);
        }
    }
}
