#include "domain/Completeness.h"

#include "support/CustomerBuilder.h"

#include <QTest>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

class CompletenessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void counts_what_every_dossier_should_have() {
        QCOMPARE(completeness(Customer{}), 0);
        QCOMPARE(completeness(customerOf({{Field::Name, u"甲"_s}, {Field::Remark, u"x"_s}})), 20);
        QCOMPARE(completeness(customerOf(
                     {{Field::Name, u"甲"_s}, {Field::CustomerType, u"prospect"_s}, {Field::Stage, u"research"_s}},
                     {valuesOf({{Field::ContactName, u"王"_s}}), valuesOf({{Field::ContactPhones, u"+8610"_s}})})),
            100);
    }

    void does_not_count_a_mark_alone() {
        Customer customer = customerOf({{Field::Name, u"甲"_s}});
        customer.values.mark(Field::CustomerType, "enum-unknown", u"VIP"_s);

        QCOMPARE(completeness(customer), 20);
    }
};

QTEST_GUILESS_MAIN(CompletenessTest)
#include "CompletenessTest.moc"
