#include "domain/Fields.h"
#include "domain/Lists.h"

#include <QFile>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// The records of a contract file; its cells hold no quoted commas.
QList<QStringList> contract(const QString &name) {
    QFile file{QLatin1StringView{TEST_DATA} + u"/contract/"_s + name};
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QStringList> records;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).sliced(1))
        records.append(line.trimmed().split(u','));
    return records;
}

} // namespace

class FieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holds_every_field_of_the_contract_in_its_order() {
        QStringList expected;
        for (const QStringList &record : contract(u"fields.csv"_s))
            expected << record[0] + u'|' + record[1] + u'|' + record[2] + u'|' + record[4] + u'|' + record[5];
        QStringList held;
        constexpr std::array groups{"base"_L1, "class"_L1, "business"_L1, "need"_L1, "risk"_L1, "contact"_L1,
            "follow_up"_L1, "contract"_L1, "payment"_L1, "need_record"_L1, "complaint"_L1, "care"_L1};
        for (const FieldSpec &spec : kBuiltInFields)
            held << spec.id + u'|' + spec.labelZh.toString() + u'|' + spec.labelEn + u'|' +
                        groups[std::size_t(spec.group)] + u'|' + spec.list;

        QVERIFY(!expected.isEmpty());
        QCOMPARE(held, expected);
    }

    void holds_every_option_of_the_contract() {
        QStringList expected;
        for (const QStringList &record : contract(u"lists.csv"_s))
            expected << record.join(u'|');
        QStringList held;
        for (const Option &option : kOptions)
            held << option.list + u'|' + option.id + u'|' + option.labelZh.toString() + u'|' + option.labelEn + u'|' +
                        option.synonyms.toString();

        QVERIFY(!expected.isEmpty());
        QCOMPARE(held, expected);
    }

    void finds_a_field_by_its_id_with_or_without_an_index() {
        QCOMPARE(fieldById(u"contacts[0].phones[2]"), Field::ContactPhones);
        QCOMPARE(fieldById(u"contacts[].phones"), Field::ContactPhones);
        QCOMPARE(fieldById(u"name"), Field::Name);
        QVERIFY(!fieldById(u"nonsense"));
    }

    void understands_an_option_by_label_synonym_and_width() {
        QCOMPARE(optionByText("customer_type"_L1, u"成交客户")->id, "customer"_L1);
        QCOMPARE(optionByText("tier"_L1, u"Ａ级")->id, "A"_L1);
        QCOMPARE(optionByText("urgency"_L1, u"紧急（1个月内）")->id, "urgent"_L1);
        QCOMPARE(optionByText("potential"_L1, u"C")->id, "C"_L1);
        QVERIFY(!optionByText("tier"_L1, u"E"));
    }
};

QTEST_GUILESS_MAIN(FieldsTest)
#include "FieldsTest.moc"
