#include "support/MemoryImport.h"
#include "support/PlanTables.h"

#include <QTest>

using namespace dossier;
using namespace dossier::plans;
using namespace Qt::StringLiterals;

namespace {

const QStringList kHeadings{u"客户编号"_s, u"公司名称"_s, u"联系人"_s, u"手机"_s, u"备注"_s};

MemoryTable table(const QList<QStringList> &rows) { return plans::table(kHeadings, rows); }

} // namespace

/// What follows from the outcomes of rows.
class SettlingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        auto loaded = Reference::load();
        QVERIFY(loaded);
        m_reference = *std::move(loaded);
    }

    void a_code_that_joining_finds_may_reject_a_row_data() {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QStringList>("second");

        QTest::newRow("another value") << "value-differs"_ba
                                       << QStringList{QString{}, u"甲有限公司"_s, u"王芳"_s, kMobile, u"二"_s};
        QTest::newRow("perhaps a double")
            << "duplicate-in-file"_ba << QStringList{QString{}, u"甲有限公司"_s, u"李军"_s, kOther, QString{}};
        QTest::newRow("another's number")
            << "number-taken"_ba << QStringList{u"1"_s, u"乙有限公司"_s, u"李军"_s, kOther, QString{}};
    }

    void a_code_that_joining_finds_may_reject_a_row() {
        QFETCH(const QByteArray, code);
        QFETCH(const QStringList, second);
        MemoryImport import{*m_reference};
        import.files.add(kFile, table({{u"1"_s, u"甲有限公司"_s, u"王芳"_s, kMobile, u"一"_s}, second}));

        QVERIFY(import.plan(kFile)->outcome(1) != RowOutcome::Reject);
        import.rules.errors = {code};
        const ImportPlan plan = import.plan(kFile).value();

        QCOMPARE(plan.outcome(1), RowOutcome::Reject);
        QCOMPARE(plan.row(1).problems.front().code, code);
        QCOMPARE(plan.row(1).problems.front().level, Problem::Level::Error);
        QCOMPARE(plan.counts(), (ImportCounts{.rows = 2, .created = 1, .rejected = 1}));
        QCOMPARE(import.carriedOut(plan).size(), 1u);
    }

    void dates_that_contradict_each_other_only_together_are_marked() {
        MemoryImport import{*m_reference};
        MemoryTable dates;
        dates << QStringList{u"公司名称"_s, u"联系人"_s, u"手机"_s, u"首次合作日期"_s, u"最近合作日期"_s}
              << QStringList{u"甲有限公司"_s, u"王芳"_s, kMobile, u"2023-05-01"_s, QString{}}
              << QStringList{u"甲有限公司"_s, u"王芳"_s, kMobile, QString{}, u"2020-05-31"_s};
        import.files.add(kFile, dates);

        const ImportPlan plan = import.plan(kFile).value();

        QCOMPARE(plan.row(1).problems.size(), 1u);
        QCOMPARE(plan.row(1).problems.front().code, "date-order"_ba);
        QCOMPARE(import.carriedOut(plan).front().values[Field::LatestCooperationOn].markText, u"2020-05-31"_s);
    }

    void a_persons_word_stands_against_the_code() {
        MemoryImport import{*m_reference};
        import.rules.errors = {"duplicate-in-file"};
        import.files.add(kFile, table({{QString{}, u"甲有限公司"_s, u"王芳"_s, kMobile, QString{}},
                                    {QString{}, u"甲有限公司"_s, u"李军"_s, kOther, QString{}}}));
        ImportPlan plan = import.plan(kFile).value();

        plan.decide(1, RowDecision::Same);
        QCOMPARE(plan.outcome(1), RowOutcome::Update);
        plan.decide(1, RowDecision::Open);
        QCOMPARE(plan.outcome(1), RowOutcome::Reject);
    }

    void who_was_joined_to_a_returned_row_creates_the_dossier() {
        MemoryImport import{*m_reference};
        import.rules.errors = {"number-taken"};
        import.files.add(kFile, table({{u"1"_s, u"甲有限公司"_s, u"王芳"_s, kMobile, QString{}},
                                    {u"1"_s, u"乙有限公司"_s, u"李军"_s, kOther, u"退回"_s},
                                    {QString{}, u"乙有限公司"_s, u"李军"_s, kOther, u"二"_s},
                                    {QString{}, u"乙有限公司"_s, u"李军"_s, kOther, QString{}}}));

        const ImportPlan plan = import.plan(kFile).value();

        QCOMPARE(plan.outcome(1), RowOutcome::Reject);
        QCOMPARE(plan.outcome(2), RowOutcome::Create);
        QCOMPARE(plan.outcome(3), RowOutcome::Update);
        QVERIFY(plan.row(2).problems.empty());
        const std::vector<Customer> customers = import.carriedOut(plan);
        QCOMPARE(customers.size(), 2u);
        QCOMPARE(customers[1].values.text(Field::Remark), u"二"_s);
    }

    void a_number_belongs_to_whose_own_it_is_before_whose_alias() {
        MemoryImport import{*m_reference};
        add(import, u"甲有限公司"_s, u"王芳"_s, u"+8613800138000"_s, u"1"_s, {});
        add(import, u"乙有限公司"_s, u"李军"_s, u"+8613900139000"_s, u"202611-0001"_s, u"1"_s);
        import.customers.addGivenNumber(u"202611-0001"_s);
        import.files.add(kFile, table({{u"1"_s, u"甲有限公司"_s, u"王芳"_s, kMobile, QString{}},
                                    {u"1"_s, u"乙有限公司"_s, u"李军"_s, kOther, QString{}}}));

        const ImportPlan plan = import.plan(kFile).value();

        QVERIFY(plan.row(0).problems.empty());
        QCOMPARE(plan.row(1).problems.front().code, "number-taken"_ba);
        QCOMPARE(import.carriedOut(plan)[1].values.text(Field::Number), u"202611-0001"_s);
    }

    void an_alias_of_the_same_dossier_is_nobody_elses() {
        MemoryImport import{*m_reference};
        add(import, u"甲有限公司"_s, u"王芳"_s, u"+8613800138000"_s, u"K-1"_s, u"1"_s);
        import.files.add(kFile, table({{u"1"_s, u"甲有限公司"_s, u"王芳"_s, kMobile, QString{}}}));

        QVERIFY(import.plan(kFile)->row(0).problems.empty());
    }

private:
    static void add(MemoryImport &import, const QString &name, const QString &contact, const QString &phone,
        const QString &number, const QString &alias) {
        Customer customer{.id = QUuid::createUuid()};
        customer.values.setText(Field::Name, name);
        customer.values.setText(Field::Number, number);
        customer.values.setText(Field::NumberAliases, alias);
        FieldValues values;
        values.setText(Field::ContactName, contact);
        values.setText(Field::ContactPhones, phone);
        customer.items(Part::Contacts).push_back({.id = QUuid::createUuid(), .values = values});
        import.customers.add(std::move(customer));
    }

    std::unique_ptr<const Reference> m_reference;
};

QTEST_GUILESS_MAIN(SettlingTest)
#include "SettlingTest.moc"
