#include "services/ContactAccess.h"

#include "domain/SettingSpecs.h"
#include "reference/Reference.h"
#include "services/index/CustomerIndex.h"
#include "support/ChangeSets.h"
#include "support/CustomerBuilder.h"

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

Customer owned(const QString &owner, const QString &name, const QString &kind = u"organisation"_s) {
    return customerOf({{Field::Name, name}, {Field::Kind, kind}, {Field::Owner, owner}},
        {valuesOf({{Field::ContactName, u"王芳"_s}, {Field::ContactPhones, u"+8613800138000\n+862168881234"_s},
            {Field::ContactEmails, u"wangfang@example.com"_s}})});
}

} // namespace

class ContactAccessTest : public QObject {
    Q_OBJECT

    const std::unique_ptr<const Reference> m_reference = Reference::load().value();

    ContactAccess access(const QString &masked) const {
        return {SettingValues{{{u"mask.contact"_s, masked}}}, u"kim"_s, *m_reference};
    }
    /// Whom a query finds, by name.
    QStringList found(Database &database, const QString &masked, IndexQuery query) const {
        const ContactAccess contacts = access(masked);
        const CustomerIndex::Language language{*m_reference, &contacts};
        CustomerIndex index{language};
        if (!index.load(database))
            qFatal("the index cannot be loaded");
        query.filter = contacts.allowed(std::move(query.filter));
        const IndexAnswer answer = index.search(query, database).value();
        QStringList names;
        for (const IndexHit &hit : answer.hits)
            names << Customers{database}.byId(hit.id).value().values.text(Field::Name);
        names.sort();
        return names;
    }

private Q_SLOTS:
    void tells_whose_contact_data_is_seen_data() {
        QTest::addColumn<QString>("masked");
        QTest::addColumn<QString>("owner");
        QTest::addColumn<bool>("sees");
        QTest::newRow("nothing is masked") << u"none"_s << u"lee"_s << true;
        QTest::newRow("his own") << u"others"_s << u"Kim"_s << true;
        QTest::newRow("nobody's") << u"others"_s << QString{} << true;
        QTest::newRow("another's") << u"others"_s << u"lee"_s << false;
        QTest::newRow("whose name begins alike") << u"others"_s << u"kimberly"_s << false;
        QTest::newRow("all, his own too") << u"all"_s << u"kim"_s << false;
    }
    void tells_whose_contact_data_is_seen() {
        QFETCH(const QString, masked);
        QFETCH(const QString, owner);
        QFETCH(const bool, sees);

        QCOMPARE(access(masked).sees(owner), sees);
    }

    void masks_every_value_and_what_was_written() {
        Customer customer = owned(u"lee"_s, u"北京科技有限公司"_s);
        FieldValues &contact = customer.items(Part::Contacts).front().values;
        contact.mark(Field::ContactWechat, "value-differs"_ba, u"wx13800138000"_s);
        contact.set(Field::ContactPhones,
            {.text = u"+8613800138000\n+862168881234"_s, .markCode = "phone-invalid"_ba, .markText = u"13800138000"_s});

        const Customer masked = access(u"others"_s).masked(customer);

        const FieldValues &shown = masked.items(Part::Contacts).front().values;
        QCOMPARE(shown.text(Field::ContactName), u"王**"_s);
        QCOMPARE(shown[Field::ContactPhones],
            (FieldValue{.text = u"138****8000\n021-6888****"_s, .markCode = "phone-invalid"_ba}));
        QCOMPARE(shown.text(Field::ContactEmails), u"w***@example.com"_s);
        QCOMPARE(shown[Field::ContactWechat].markText.contains(u"138"_s), false);
        QCOMPARE(masked.values, customer.values);
        QCOMPARE(masked.items(Part::Contacts).front().id, customer.items(Part::Contacts).front().id);
    }

    void masks_the_name_of_a_customer_that_is_a_person() {
        const ContactAccess others = access(u"others"_s);
        const Customer person = owned(u"lee"_s, u"欧阳玲超"_s, u"person"_s);

        QCOMPARE(others.masked(person).values.text(Field::Name), u"欧阳**"_s);
        QCOMPARE(
            others.shown({.id = {}, .name = u"欧阳玲超"_s, .owner = u"lee"_s, .isPerson = true}).name, u"欧阳**"_s);
    }

    void masks_what_stood_there_before() {
        CustomerChange change = creation(owned(u"lee"_s, u"北京科技有限公司"_s));

        const CustomerChange masked = access(u"others"_s).masked(change, false);

        QStringList texts;
        for (const ItemChange &item : masked.items)
            for (const FieldChange &field : item.fields)
                texts << field.before.text << field.after.text;
        QVERIFY(!texts.join(u' ').contains(u"王"_s));
        QVERIFY(!texts.join(u' ').contains(u"0013"_s));
        QVERIFY(!texts.join(u' ').contains(u"wangfang"_s));
        QVERIFY(texts.contains(u"***"_s));
    }

    void leaves_what_is_seen_as_it_is() {
        const Customer own = owned(u"kim"_s, u"北京科技有限公司"_s);

        QCOMPARE(access(u"others"_s).shown(own), own);
        QVERIFY(access(u"all"_s).shown(own) != own);
    }

    void names_the_owner_only_where_he_is_not_masked() {
        const Customer customer = owned(u"lee"_s, u"北京科技有限公司"_s);

        QCOMPARE(access(u"others"_s).masked(customer).values.text(Field::Owner), u"lee"_s);
        QCOMPARE(access(u"all"_s).masked(customer).values.text(Field::Owner), u"*Manager"_s);
        QCOMPARE(access(u"all"_s).shown({.id = {}, .owner = u"lee"_s}).owner, u"*Manager"_s);
    }

    void finds_nothing_by_what_is_masked_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOwnFound");
        QTest::newRow("all digits") << u"13800138000"_s << true;
        QTest::newRow("the middle") << u"0013"_s << true;
        QTest::newRow("the last four, which are shown") << u"8000"_s << true;
        QTest::newRow("a contact") << u"王芳"_s << true;
        QTest::newRow("a contact in pinyin") << u"wangfang"_s << true;
        QTest::newRow("a customer that is a person") << u"玲超"_s << true;
    }
    void finds_nothing_by_what_is_masked() {
        QFETCH(const QString, text);
        TestDatabase database;
        QVERIFY(
            create(*database, {owned(u"lee"_s, u"李玲超"_s, u"person"_s), owned(u"kim"_s, u"张玲超"_s, u"person"_s)}));

        QCOMPARE(found(*database, u"none"_s, {.text = text}).size(), 2);
        QCOMPARE(found(*database, u"others"_s, {.text = text}), QStringList{u"张玲超"_s});
        QCOMPARE(found(*database, u"all"_s, {.text = text}), QStringList{});
    }

    void still_finds_a_masked_dossier_by_its_own_name() {
        TestDatabase database;
        QVERIFY(create(*database, {owned(u"lee"_s, u"北京科技有限公司"_s)}));

        QCOMPARE(found(*database, u"all"_s, {.text = u"bjkj"_s}).size(), 1);
    }

    void asks_no_masked_dossier_by_a_condition_data() {
        QTest::addColumn<QString>("expression");
        QTest::newRow("phone") << u"contacts[].phones[]:0013"_s;
        QTest::newRow("not this phone") << u"not contacts[].phones[]:9999"_s;
        QTest::newRow("name") << u"contacts[].name:王芳"_s;
        QTest::newRow("e-mail, beside something else")
            << u"kind:person and (number:2 or contacts[].emails[]:wangfang)"_s;
        QTest::newRow("the name of a person") << u"name:玲超"_s;
    }
    void asks_no_masked_dossier_by_a_condition() {
        QFETCH(const QString, expression);
        TestDatabase database;
        QVERIFY(
            create(*database, {owned(u"lee"_s, u"李玲超"_s, u"person"_s), owned(u"kim"_s, u"张玲超"_s, u"person"_s)}));
        const IndexQuery query{.filter = parseFilter(expression, *m_reference).value()};

        QCOMPARE(found(*database, u"none"_s, query).size(), 2);
        QCOMPARE(found(*database, u"others"_s, query), QStringList{u"张玲超"_s});
        QCOMPARE(found(*database, u"all"_s, query), QStringList{});
    }
};

QTEST_GUILESS_MAIN(ContactAccessTest)
#include "ContactAccessTest.moc"
