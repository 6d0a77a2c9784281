package org.comity.domain.serialization;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.OutputStream;
import java.io.Serial;
import java.io.Serializable;
import java.io.StreamCorruptedException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The serialized form of a long list. Its elements are written in parts, each to a stream of its own.
 *
 * <p>One stream for all elements would look up each object in a table of all objects before it. With millions of objects
 * that takes most of the time, and more than in proportion to their number.
 *
 * @param <T> the type of the elements
 */
public final class SerialList<T extends Serializable> implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LENGTH_OF_PART = 1_000;

    private transient List<T> values;

    private SerialList(List<T> values) {
        this.values = values;
    }

    public static <T extends Serializable> SerialList<T> of(List<T> values) {
        return new SerialList<>(values);
    }

    /** The elements, not checked in any way. */
    public List<T> values() {
        return values;
    }

    @Serial
    private void writeObject(ObjectOutputStream out) throws IOException {
        for (int from = 0; from < values.size(); from += LENGTH_OF_PART) {
            List<T> part = values.subList(from, Math.min(from + LENGTH_OF_PART, values.size()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream elements = new ObjectOutputStream(bytes)) {
                for (T value : part) {
                    elements.writeObject(value);
                }
            }
            out.writeInt(part.size());
            out.writeInt(bytes.size());
            bytes.writeTo(out);
        }
        out.writeInt(0);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        List<T> read = new ArrayList<>();
        for (int size = in.readInt(); size > 0; size = in.readInt()) {
            int length = in.readInt();
            byte[] bytes = in.readNBytes(Math.max(0, length));
            if (bytes.length != length) {
                throw new StreamCorruptedException(
                        "a part of a list ends after " + bytes.length + " of " + length + " bytes");
            }
            try {
                readPart(bytes, size, in.getObjectInputFilter(), read);
            } catch (IOException | ClassNotFoundException | RuntimeException refused) {
                skipRest(in, refused);
                throw refused;
            }
        }
        values = read;
    }

    @SuppressWarnings("unchecked") // the constructors of the elements' types check them
    private static <T> void readPart(byte[] bytes, int size, @Nullable ObjectInputFilter filter, List<T> read)
            throws IOException, ClassNotFoundException {
        try (Elements elements = new Elements(bytes, filter)) {
            for (int i = 0; i < size; i++) {
                read.add((T) elements.readObject());
            }
        }
    }

    /** The outer stream would throw another exception instead of this one if it found parts that nobody has read. */
    private static void skipRest(ObjectInputStream in, Exception refused) {
        try {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException torn) {
            refused.addSuppressed(torn);
        }
    }

    /** Reads the elements of a part, with the filter of the stream around it. */
    private static final class Elements extends ObjectInputStream {

        Elements(byte[] bytes, @Nullable ObjectInputFilter filter) throws IOException {
            super(new ByteArrayInputStream(bytes));
            if (filter != null) {
                setObjectInputFilter(filter);
            }
        }

        /** The elements consist of classes of this module and of the JDK. */
        @Override
        protected Class<?> resolveClass(ObjectStreamClass description) throws IOException, ClassNotFoundException {
            try {
                return Class.forName(description.getName(), false, SerialList.class.getClassLoader());
            } catch (ClassNotFoundException primitive) {
                return super.resolveClass(description);
            }
        }
    }
}
