package org.example.kotlin

import java.io.ByteArrayOutputStream
import org.comity.domain.dataset.Corpus
import org.comity.domain.dataset.Dataset
import org.comity.domain.dataset.Imprint
import org.comity.domain.entity.AttributeKey
import org.comity.domain.entity.AttributeValue
import org.comity.domain.entity.EntityId
import org.comity.domain.entity.OrganizationKind
import org.comity.domain.entity.Slug
import org.comity.domain.prose.ProseDate
import org.comity.domain.resolution.Resolution
import org.comity.domain.source.Citation
import org.comity.domain.source.Origin
import org.comity.domain.statement.AttributeStatement
import org.comity.domain.statement.Mark
import org.comity.domain.statement.MembershipStatement
import org.comity.domain.statement.Provenance
import org.comity.domain.statement.Role
import org.comity.domain.statement.Statement
import org.comity.domain.statement.Statements
import org.comity.domain.time.ImpreciseDate
import org.comity.domain.time.ImpreciseInterval
import org.comity.export.Format
import org.comity.export.table.Tables

/** The types are declared, so that a value that may be null does not compile where none is expected. */
fun main() {
    val iom: EntityId = EntityId.of("iom")
    val add: EntityId = EntityId.of("add")
    val since: ImpreciseDate = ImpreciseDate.parse("2012")
    val by = Provenance.asserted(Mark.of(Origin.of("note.yaml")))
    val statements = listOf<Statement>(
        kind(by, iom),
        kind(by, add),
        MembershipStatement.of(by, iom, add, Role.OBSERVER, ImpreciseInterval.since(since)),
    )
    val corpus = Corpus(Slug("kotlin"), Imprint("", "", "", ""), listOf(), listOf())
    val dataset: Dataset = Resolution.resolve(corpus, Statements.of(listOf(), statements), listOf())
    val member: EntityId = dataset.memberships().single().member()
    check(member == iom) { "the member is $member" }

    // What may be null is declared with a question mark.
    val title: String? = Citation(null, null, null, null, null, null).titleOrNull()
    check(title?.length == null)
    check(ProseDate.read("soon").isEmpty)

    val out = ByteArrayOutputStream()
    Format.CSV.write(Tables.of(dataset).find("memberships").orElseThrow(), dataset, out)
    check(out.toString(Charsets.UTF_8).lines().size == 3)
    println("   Kotlin: ${dataset.nameOf(iom)} since ${dataset.memberships().single().spell().since().bound()}")
}

private fun kind(by: Provenance, id: EntityId) =
    AttributeStatement.of(by, id, AttributeKey.KIND, AttributeValue.KindValue(OrganizationKind.INTERGOVERNMENTAL))
