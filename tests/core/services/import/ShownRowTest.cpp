#include "services/import/ShownRow.h"

#include "support/Colleagues.h"
#include "support/CustomerBuilder.h"
#include "support/MemoryImport.h"
#include "support/PlanTables.h"

#include <QTest>

using namespace dossier;
using namespace dossier::plans;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

/// A stored customer that the row of the file is joined to; the two have another website and e-mail.
Customer stored(const QString &owner) {
    return customerOf({{Field::Name, u"恒启科技有限公司"_s}, {Field::Owner, owner}, {Field::Kind, u"organisation"_s},
                          {Field::Website, u"https://stored.example.com"_s}},
        {valuesOf({{Field::ContactName, u"王芳"_s}, {Field::ContactPhones, u"+8613800138000\n+862168881234"_s},
            {Field::ContactEmails, u"stored@example.com"_s}})});
}

/// Everything that a row says in words.
QString told(const PlannedRow &row) {
    QStringList texts;
    const auto add = [&texts](const std::vector<FieldChange> &fields) {
        for (const FieldChange &field : fields)
            texts << QString{spec(field.field).id} << field.before.text << field.after.text;
    };
    add(row.changes);
    for (const ItemChange &item : row.items)
        add(item.fields);
    for (const Problem &problem : row.problems)
        texts << QString::fromLatin1(problem.code) << problem.value;
    if (row.match) {
        texts << row.match->name << row.match->ask;
        for (const Evidence &evidence : row.match->evidence)
            texts << QString{spec(evidence.field).id} << evidence.text;
    }
    return texts.join(u' ');
}

} // namespace

/// What the preview of an import tells of the dossiers that rows meet.
class ShownRowTest : public QObject {
    Q_OBJECT

    const std::unique_ptr<const Reference> m_reference = Reference::load().value();

    /// The row of a file that is joined to a customer of @p owner.
    PlannedRow joined(const QString &owner) const {
        MemoryImport import{*m_reference};
        import.customers.add(stored(owner));
        import.files.add(kFile,
            table(kPlain + QStringList{u"网址"_s, u"邮箱"_s},
                {{u"恒启科技有限公司"_s, u"王芳"_s, kMobile, u"https://file.example.com"_s, u"file@example.com"_s}}));
        return import.plan(kFile).value().row(0);
    }

private Q_SLOTS:
    void shows_his_own_dossier_whole() {
        const PlannedRow row = shown(joined(u"kim"_s), accessOfKim(*m_reference));

        QCOMPARE(row.outcome, RowOutcome::Update);
        QCOMPARE(row.match->name, u"恒启科技有限公司"_s);
        QVERIFY(!row.match->customer.isNull());
        QVERIFY(told(row).contains(u"value-differs https://file.example.com"_s));
        QVERIFY(told(row).contains(u"stored@example.com"_s));
    }

    void tells_of_somebody_elses_no_more_than_whom_to_ask() {
        const PlannedRow row = shown(joined(u"lee"_s), accessOfKim(*m_reference));

        QVERIFY(row.isForeign && !row.stored);
        QCOMPARE(row.match->ask, u"lee"_s);
        QVERIFY(row.match->customer.isNull());
        QVERIFY(row.changes.empty() && row.items.empty());
        for (const QString &secret :
            {u"value-differs"_s, u"stored"_s, u"contacts[].name"_s, u"website"_s, u"68881234"_s})
            QVERIFY2(!told(row).contains(secret), qPrintable(secret));
        QVERIFY(told(row).contains(u"contacts[].phones"_s));
        QCOMPARE(row.draft.values.text(Field::Name), u"恒启科技有限公司"_s);
    }

    void tells_nothing_of_hidden_fields() {
        const PlannedRow row = shown(joined(u"kim"_s), accessOfKim(*m_reference, u"website,contacts[].emails[]"_s));

        QVERIFY(!row.isForeign);
        for (const QString &secret : {u"value-differs"_s, u"website"_s, u"stored@"_s, u"emails"_s})
            QVERIFY2(!told(row).contains(secret), qPrintable(secret));
        QCOMPARE(row.match->name, u"恒启科技有限公司"_s);
    }

    void masks_what_is_masked() {
        const ContactAccess masking{SettingValues{{{u"mask.contact"_s, u"others"_s}}}, u"kim"_s, *m_reference};

        const PlannedRow row = shown(joined(u"lee"_s), masking);

        QCOMPARE(row.match->name, u"恒启科技有限公司"_s);
        QVERIFY(!row.isForeign);
        QVERIFY(!row.items.empty());
        for (const QString &secret : {u"stored@example.com"_s, u"68881234"_s})
            QVERIFY2(!told(row).contains(secret), qPrintable(secret));
    }
};

QTEST_GUILESS_MAIN(ShownRowTest)
#include "ShownRowTest.moc"
