#include "domain/FieldPath.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class FieldPathTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_what_people_write() {
        QCOMPARE(parseFieldPath(u"name"_s).value(), (FieldPath{.field = Field::Name}));
        QCOMPARE(parseFieldPath(u"contacts[0].phones[1]"_s).value(),
            (FieldPath{.part = Part::Contacts, .item = 0, .field = Field::ContactPhones, .value = 1}));
        QCOMPARE(parseFieldPath(u"contacts[12].phones"_s).value(),
            (FieldPath{.part = Part::Contacts, .item = 12, .field = Field::ContactPhones}));
        QCOMPARE(parseFieldPath(u"contacts[1].phones[]"_s).value(),
            (FieldPath{.part = Part::Contacts, .item = 1, .field = Field::ContactPhones}));
        QCOMPARE(parseFieldPath(u"number_aliases[]"_s).value(), (FieldPath{.field = Field::NumberAliases}));
        QCOMPARE(parseFieldPath(u"follow_ups[3]"_s).value(), (FieldPath{.part = Part::FollowUps, .item = 3}));
        QCOMPARE(
            parseFieldPath(u"number_aliases[2]"_s).value(), (FieldPath{.field = Field::NumberAliases, .value = 2}));
    }

    void refuses_what_names_no_place_data() {
        QTest::addColumn<QString>("text");

        for (const QString &text : {u""_s, u"nonsense"_s, u"contacts"_s, u"contacts[]"_s, u"contacts[].name"_s,
                 u"contacts[0].nonsense"_s, u"contacts[-1].name"_s, u"contacts[0].name[0]"_s, u"name[0]"_s, u"name[]"_s,
                 u"follow_ups[0].name"_s, u"contacts[0]name"_s, u"contacts[99999999].name"_s, u"phones"_s})
            QTest::addRow("'%s'", qPrintable(text)) << text;
    }

    void refuses_what_names_no_place() {
        QFETCH(const QString, text);

        QCOMPARE(parseFieldPath(text).error().code, "field-unknown");
    }

    void writes_a_path_as_it_was_read() {
        for (const QString &text : {u"name"_s, u"contacts[0].phones[1]"_s, u"follow_ups[3]"_s, u"number_aliases[2]"_s})
            QCOMPARE(toText(parseFieldPath(text).value()), text);
    }
};

QTEST_GUILESS_MAIN(FieldPathTest)
#include "FieldPathTest.moc"
