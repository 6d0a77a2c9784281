package org.comity.jackson;

import java.io.Serial;
import org.comity.json.JsonForm;
import tools.jackson.core.Version;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets Jackson 3 write and read all values of the domain, in the form of {@code JsonForm}.
 *
 * <p>{@code JsonMapper.builder().findAndAddModules()} finds it. Otherwise, add it: {@code JsonMapper.builder().addModule(new ComityJacksonModule())}.
 *
 * <p>Ids, dates, periods, days and labels are texts, and can be the keys of a map. Objects of sealed types have a key {@code
 * type}. What is absent has no key. Unknown keys are rejected or ignored, as the mapper is configured. A value that was
 * written and read is equal to the first one. A {@code Selection} is refused, because it is a question to a dataset.
 *
 * @since 0.1
 */
public final class ComityJacksonModule extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes the module. */
    public ComityJacksonModule() {
        super("comity.jackson", Version.unknownVersion());
        JsonForm.all().forEach(this::add);
    }

    private <T> void add(JsonForm<T> form) {
        addSerializer(form.type(), new FormSerializer<>(form));
        addDeserializer(form.type(), new FormDeserializer<>(form));
        if (form.isKey()) {
            addKeySerializer(form.type(), new KeyFormSerializer<>(form));
            addKeyDeserializer(form.type(), new KeyFormDeserializer<>(form));
        }
    }
}
