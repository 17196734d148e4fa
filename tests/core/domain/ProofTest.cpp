#include "domain/Proof.h"

#include "support/CustomerBuilder.h"

#include <QTest>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

QDateTime now() { return QDateTime::fromString(u"2024-05-03T09:00:00+08:00"_s, Qt::ISODate); }

Customer firm() {
    return customerOf({{Field::Name, u"示例科技有限公司"_s}, {Field::Uscc, u"91310000MA1FL0000X"_s}},
        {valuesOf({{Field::ContactName, u"王芳"_s}, {Field::ContactPhones, u"+8613800138000\n+8613900139000"_s}})});
}

Customer verified(const QString &path = u"uscc"_s, const QString &way = u"官网"_s) {
    Customer customer = firm();
    if (!verify(customer, parseFieldPath(path).value(), way, now(), u"李 军"_s))
        qFatal("not verified");
    return customer;
}

} // namespace

class ProofTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tells_how_when_and_by_whom_a_value_was_verified_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("way");

        QTest::newRow("an id") << u"tianyancha"_s << u"tianyancha"_s;
        QTest::newRow("a label") << u"天眼查"_s << u"tianyancha"_s;
        QTest::newRow("another word") << u"复述"_s << u"repeated"_s;
        QTest::newRow("in capitals") << u"Official Site"_s << u"official_site"_s;
    }

    void tells_how_when_and_by_whom_a_value_was_verified() {
        QFETCH(const QString, written);
        QFETCH(const QString, way);

        const Customer customer = verified(u"contacts[0].phones"_s, written);

        const FieldValue &phones = customer.items(Part::Contacts)[0].values[Field::ContactPhones];
        const auto proof = proofOf(phones);
        QVERIFY(proof.has_value());
        QCOMPARE(proof->way, way);
        QCOMPARE(proof->at, now());
        QCOMPARE(proof->by, u"李 军"_s);
        QCOMPARE(phones.texts().size(), 2);
        QVERIFY(!phones.isDoubtful());
    }

    void a_value_in_doubt_is_so_no_more() {
        Customer customer = firm();
        customer.values.mark(Field::Uscc, "uscc-check-digit", u"91310000MA1FL0000X"_s);
        QVERIFY(customer.values[Field::Uscc].isDoubtful());

        QVERIFY(verify(customer, {.field = Field::Uscc}, u"documents"_s, now(), u"kim"_s));

        QVERIFY(!customer.values[Field::Uscc].isDoubtful());
        QVERIFY(verify(customer, {.field = Field::Uscc}, {}, now(), u"kim"_s));
        QVERIFY(!proofOf(customer.values[Field::Uscc]));
    }

    void refuses_what_cannot_be_verified_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("way");
        QTest::addColumn<QByteArray>("code");

        QTest::newRow("no such way") << u"name"_s << u"星座"_s << "enum-unknown"_ba;
        QTest::newRow("no value") << u"website"_s << u"官网"_s << "nothing-to-verify"_ba;
        QTest::newRow("no such contact") << u"contacts[1].name"_s << u"官网"_s << "field-unknown"_ba;
        QTest::newRow("a contact as a whole") << u"contacts[0]"_s << u"官网"_s << "field-unknown"_ba;
    }

    void refuses_what_cannot_be_verified() {
        QFETCH(const QString, path);
        QFETCH(const QString, way);
        QFETCH(const QByteArray, code);
        Customer customer = firm();

        const auto done = verify(customer, parseFieldPath(path).value(), way, now(), u"kim"_s);

        QCOMPARE(done.error().code, code);
        QCOMPARE(customer, firm());
    }

    void a_proof_goes_with_the_value_that_it_is_about() {
        const Customer before = verified();
        Customer edited = before;
        FieldValue other = before.values[Field::Uscc];
        other.text = u"91310000MA1FL1111X"_s;
        edited.values.set(Field::Uscc, other);
        Customer same = before;

        dropStaleProofs(before, edited);
        dropStaleProofs(before, same);

        QVERIFY(!proofOf(edited.values[Field::Uscc]));
        QCOMPARE(edited.values.text(Field::Uscc), u"91310000MA1FL1111X"_s);
        QCOMPARE(same, before);
    }

    void writing_the_same_again_is_no_edit() {
        const Customer before = verified(u"contacts[0].name"_s);
        Customer after = before;
        after.items(Part::Contacts)[0].values.setText(Field::ContactName, u"王芳"_s);

        keepProofs(before, after);

        QCOMPARE(after, before);
    }
};

QTEST_GUILESS_MAIN(ProofTest)
#include "ProofTest.moc"
