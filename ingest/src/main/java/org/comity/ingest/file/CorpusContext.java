package org.comity.ingest.file;

import org.comity.ingest.folder.CorpusFolder;
import org.comity.ingest.grammar.Register;
import org.comity.ingest.grammar.RoleVocabulary;
import org.comity.ingest.mapping.CorpusNames;
import org.comity.ingest.mapping.Mapping;
import org.comity.ingest.wording.WordingCheck;

/**
 * The parts of a corpus that all its files share while they are read.
 *
 * @param folder the folder of the files
 * @param texts the texts that they annotate
 * @param register the entities
 * @param roles the roles
 * @param mapping the meaning of annotations
 * @param names what the names in all files decide
 * @param formats the formats other than the native one that can be read
 * @param wording compares statements with their words
 */
public record CorpusContext(
        CorpusFolder folder,
        Texts texts,
        Register register,
        RoleVocabulary roles,
        Mapping mapping,
        CorpusNames names,
        Formats formats,
        WordingCheck wording) {}
