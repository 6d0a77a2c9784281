package org.comity.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A jar with the public types of a module, without code and without what other projects cannot use. */
final class BaselineJar {

    private static final int USABLE = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;

    private BaselineJar() {}

    /** The bytes of the jar of each module by its name. */
    static Map<String, byte[]> of(JavaClasses classes) throws IOException {
        Map<String, Map<String, byte[]>> byModule = new TreeMap<>();
        for (JavaClass type : classes) {
            if (Api.isPublic(type)) {
                for (Class<?> each = type.reflect(); isOfComity(each); each = each.getSuperclass()) {
                    byModule.computeIfAbsent(PublicApi.module(each.getName()), name -> new TreeMap<>())
                            .put(each.getName().replace('.', '/') + ".class", withoutCode(each));
                }
            }
        }
        Map<String, byte[]> jars = new TreeMap<>();
        for (Map.Entry<String, Map<String, byte[]>> module : byModule.entrySet()) {
            jars.put(module.getKey(), jar(module.getValue()));
        }
        return jars;
    }

    private static boolean isOfComity(@Nullable Class<?> type) {
        return type != null && type.getName().startsWith("org.comity.");
    }

    private static byte[] jar(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream jar = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
                jar.putNextEntry(entry);
                jar.write(file.getValue());
                jar.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] withoutCode(Class<?> type) throws IOException {
        String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
        try (InputStream in = Objects.requireNonNull(type.getResourceAsStream(file), file)) {
            ClassWriter writer = new ClassWriter(0);
            new ClassReader(in).accept(new Usable(writer), ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
            return writer.toByteArray();
        }
    }

    private static final class Usable extends ClassVisitor {

        Usable(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public @Nullable FieldVisitor visitField(
                int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
            return (access & USABLE) == 0 ? null : super.visitField(access, name, descriptor, signature, value);
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            return (access & USABLE) == 0 ? null : super.visitMethod(access, name, descriptor, signature, exceptions);
        }
    }
}
