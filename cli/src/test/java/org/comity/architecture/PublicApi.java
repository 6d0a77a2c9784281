package org.comity.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the modules promise: their public types with all members that other projects can use, as lines of text. */
final class PublicApi {

    private static final Set<String> OF_EVERY_OBJECT =
            Set.of("equals(Object)", "hashCode()", "toString()", "values()", "valueOf(String)");

    private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z][a-z0-9_]*\\.)+(?=[A-Z])");

    private PublicApi() {}

    /** The lines of each module by its name, sorted by type. */
    static Map<String, List<String>> of(JavaClasses classes) {
        Map<String, Map<String, List<String>>> byModule = new TreeMap<>();
        for (JavaClass type : classes) {
            if (Api.isPublic(type)) {
                byModule.computeIfAbsent(module(type.getName()), name -> new TreeMap<>())
                        .put(type.getName().replace('$', '.'), lines(type.reflect()));
            }
        }
        Map<String, List<String>> lines = new TreeMap<>();
        byModule.forEach((module, types) ->
                lines.put(module, types.values().stream().flatMap(List::stream).toList()));
        return lines;
    }

    /** The name of the module of a type. */
    static String module(String type) {
        return Arrays.stream(type.split("\\.")).limit(3).collect(Collectors.joining("."));
    }

    private static List<String> lines(Class<?> type) {
        List<String> lines = new ArrayList<>();
        lines.add(head(type));
        TreeSet<String> members = new TreeSet<>();
        members(type)
                .filter(member -> (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0)
                .filter(member -> !member.isSynthetic())
                .map(PublicApi::text)
                .filter(text -> OF_EVERY_OBJECT.stream().noneMatch(text::endsWith))
                .forEach(text -> members.add("  " + text));
        lines.addAll(members);
        return lines;
    }

    /** The full name of a type is in its own line only. */
    private static String head(Class<?> type) {
        String name = type.getTypeName();
        String generic = type.toGenericString();
        int start = generic.indexOf(name);
        return generic.substring(0, start)
                + name.replace('$', '.')
                + brief(generic.substring(start + name.length()))
                + supertypes(type);
    }

    private static String supertypes(Class<?> type) {
        List<Type> supertypes = new ArrayList<>(Arrays.asList(type.getGenericInterfaces()));
        Type superclass = type.getGenericSuperclass();
        if (superclass != null && superclass != Object.class && !type.isRecord() && !type.isEnum()) {
            supertypes.add(0, superclass);
        }
        return supertypes.isEmpty()
                ? ""
                : supertypes.stream()
                        .map(Type::getTypeName)
                        .map(PublicApi::brief)
                        .collect(Collectors.joining(", ", " : ", ""));
    }

    /** Its own members, and those of superclasses that other projects cannot name. */
    private static Stream<Member> members(Class<?> type) {
        List<Member> inherited = new ArrayList<>();
        for (Class<?> above = type.getSuperclass(); isHidden(above); above = above.getSuperclass()) {
            inherited.addAll(Arrays.asList(above.getDeclaredMethods()));
        }
        Stream<Member> own = Stream.of(
                        type.getDeclaredFields(), type.getDeclaredConstructors(), type.getDeclaredMethods())
                .flatMap(Arrays::stream);
        return Stream.concat(own, inherited.stream());
    }

    private static boolean isHidden(@Nullable Class<?> type) {
        return type != null && type.getName().startsWith("org.comity.") && !Modifier.isPublic(type.getModifiers());
    }

    private static String text(Member member) {
        String generic = member instanceof Method method
                ? method.toGenericString()
                : member instanceof Constructor<?> constructor
                        ? constructor.toGenericString()
                        : ((Field) member).toGenericString();
        String declaring = member.getDeclaringClass().getTypeName();
        String own = member instanceof Constructor ? generic.replace(declaring + "(", "new(") : generic;
        return brief(own.replace(declaring + "." + member.getName(), member.getName()))
                .replaceFirst("^public ", "");
    }

    private static String brief(String text) {
        return PACKAGE.matcher(text.replace('$', '.')).replaceAll("");
    }
}
