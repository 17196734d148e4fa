#include "services/merge/MergePreview.h"

#include "reference/Reference.h"
#include "support/Colleagues.h"
#include "support/CustomerBuilder.h"

#include <QTest>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

const QString kToday = u"2026-11-20"_s;

/// Two that differ in their code and their remark; the second alone has a website and the contact.
Customer kept(const QString &owner = u"kim"_s) {
    return customerOf({{Field::Name, u"恒启科技有限公司"_s}, {Field::Owner, owner},
        {Field::Uscc, u"91310115MA1K4ABCXA"_s}, {Field::Remark, u"老客户"_s}});
}
Customer merged(const QString &owner = u"kim"_s) {
    return customerOf(
        {{Field::Name, u"恒启信息有限公司"_s}, {Field::Owner, owner}, {Field::Uscc, u"91440300708461136T"_s},
            {Field::Remark, u"新客户"_s}, {Field::Website, u"https://example.com"_s}},
        {valuesOf({{Field::ContactName, u"王芳"_s}, {Field::ContactPhones, u"+8613800138000"_s}})});
}

/// All texts of a change.
QStringList textsOf(const CustomerChange &change) {
    QStringList texts;
    for (const FieldChange &field : change.fields)
        texts << field.before.text << field.after.text;
    for (const ItemChange &item : change.items)
        for (const FieldChange &field : item.fields)
            texts << field.before.text << field.after.text;
    return texts;
}

} // namespace

/// What a merging shows to whom.
class MergePreviewTest : public QObject {
    Q_OBJECT

    const std::unique_ptr<const Reference> m_reference = Reference::load().value();

    Result<MergePreview> preview(const Customer &a, const Customer &b, const ContactAccess &access,
        const std::vector<MergeChoice> &choices = {}) const {
        return mergePreview(a, b, choices, kToday, *m_reference, access);
    }

private Q_SLOTS:
    void tells_what_differs_what_comes_along_and_what_speaks_against_it() {
        const auto all = preview(kept(), merged(), accessOfKim(*m_reference));

        QVERIFY(all);
        QCOMPARE(all->differing, (std::vector{Field::Name, Field::Uscc, Field::Remark}));
        QVERIFY(textsOf(all->change).contains(u"https://example.com"_s));
        QVERIFY(textsOf(all->change).contains(u"+8613800138000"_s));
        QCOMPARE(all->warnings.size(), 1u);
    }

    void tells_nothing_of_what_is_hidden() {
        const ContactAccess access = accessOfKim(*m_reference, u"uscc,website,contacts[].name,contacts[].phones[]"_s);

        const auto shown = preview(kept(), merged(), access);

        QVERIFY(shown);
        QCOMPARE(shown->differing, (std::vector{Field::Name, Field::Remark}));
        QVERIFY(shown->warnings.empty());
        QCOMPARE(textsOf(shown->change), QStringList{});
        QVERIFY(!shown->kept.values.has(Field::Uscc));
        QVERIFY(shown->merged.items(Part::Contacts).empty());
        // Whether there is one to choose is hidden, too.
        QCOMPARE(preview(kept(), merged(), access, {{Field::Website, MergeSide::Merged}}).error().code, "no-right"_ba);
        QCOMPARE(preview(kept(), kept(), access, {{Field::Website, MergeSide::Merged}}).error().code, "no-right"_ba);
    }

    void masks_what_comes_from_a_masked_dossier() {
        const ContactAccess masking{SettingValues{{{u"mask.contact"_s, u"others"_s}}}, u"kim"_s, *m_reference};

        const auto shown = preview(kept(), merged(u"lee"_s), masking);

        QVERIFY(shown);
        QVERIFY(!textsOf(shown->change).join(u' ').contains(u"3800138"_s));
        QCOMPARE(shown->merged.items(Part::Contacts)[0].values.text(Field::ContactPhones), u"138****8000"_s);
    }

    void is_refused_for_what_belongs_to_somebody_else() {
        const ContactAccess access = accessOfKim(*m_reference);

        QCOMPARE(preview(kept(), merged(u"lee"_s), access).error().code, "no-right"_ba);
        QCOMPARE(preview(kept(u"lee"_s), merged(), access).error().code, "no-right"_ba);
    }
};

QTEST_GUILESS_MAIN(MergePreviewTest)
#include "MergePreviewTest.moc"
