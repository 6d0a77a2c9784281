package org.comity.ingest.file;

import org.comity.ingest.folder.CorpusFolder;
import org.comity.ingest.grammar.Register;
import org.comity.ingest.grammar.RoleVocabulary;
import org.comity.ingest.mapping.Mapping;

/**
 * What all files of a corpus share while they are read.
 *
 * @param folder where they are
 * @param texts the texts that they annotate
 * @param register the entities
 * @param roles the roles
 * @param mapping what annotations mean
 * @param formats what else than the native format can be read
 */
public record CorpusContext(
        CorpusFolder folder, Texts texts, Register register, RoleVocabulary roles, Mapping mapping, Formats formats) {}
