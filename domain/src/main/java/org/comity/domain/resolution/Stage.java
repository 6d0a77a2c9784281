package org.comity.domain.resolution;

import java.util.List;
import java.util.Map;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.finding.Finding;
import org.comity.domain.statement.StatementId;

/**
 * What one stage works out for one key.
 *
 * @param conclusions what it concludes
 * @param byStatement the conclusion to which each statement belongs
 * @param findings where the statements disagree
 */
record Stage<C>(List<C> conclusions, Map<StatementId, ConclusionId> byStatement, List<Finding> findings) {}
